// The environment, checked once at the door.
import { config as loadDotenv } from 'dotenv'
import { z } from 'zod'
import { FootnoteError } from './error.ts'

const PORT = 'it is a whole number from 0 to 65535'
const port = z.coerce.number(PORT).int(PORT).min(0, PORT).max(65_535, PORT)
const flag = z
  .enum(['', '0', '1', 'true', 'false', 'yes', 'no'])
  .default('')
  .transform((value) => ['1', 'true', 'yes'].includes(value))
/** An empty line in .env means "not set". */
const unset = (value: unknown) => (value === '' ? undefined : value)

/** Of the local Discord's page; a taken one gives the next. */
const LOCAL_PORT = 3_210

const Environment = z.object({
  DISCORD_TOKEN: z.preprocess(unset, z.string().trim().min(1).optional()),
  DISCORD_API: z.preprocess(unset, z.url().optional()),
  DATA_DIR: z.preprocess(unset, z.string().default('data')),
  DATE_ORDER: z.preprocess(unset, z.enum(['DMY', 'MDY']).default('DMY')),
  LOG_LEVEL: z.preprocess(unset, z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info')),
  INDEX: z.preprocess(unset, z.enum(['compact', 'minisearch']).default('compact')),
  ALLOW_HTTP: flag,
  HEALTH_PORT: z.preprocess(unset, port.optional()),
  LOCAL_PORT: z.preprocess(unset, port.default(LOCAL_PORT)),
})

export interface Config {
  readonly token: string | undefined
  /** Base url of Discord's API, without version; undefined for Discord's own. */
  readonly api: string | undefined
  readonly dataDir: string
  /** How 03/04/2017 is read as a filter, and in an article when nothing there tells. */
  readonly dateOrder: 'DMY' | 'MDY'
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  readonly index: 'compact' | 'minisearch'
  readonly allowHttp: boolean
  readonly healthPort: number | undefined
  /** Where the local Discord begins to look for a free port; 0 takes any. */
  readonly localPort: number
}

/**
 * Reads .env (which never overrides the environment) and the environment.
 * @throws FootnoteError `config/invalid` that names the variable and what it may be.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  if (env === process.env) loadDotenv({ quiet: true })
  const { data, error } = Environment.safeParse(env)
  if (error) {
    const issue = error.issues[0]!
    throw new FootnoteError(
      'config/invalid',
      `${issue.path.join('.')} is not valid: ${issue.message}.`,
      'Correct it in .env or in the environment; .env.example explains each line.',
    )
  }
  return {
    token: data.DISCORD_TOKEN,
    api: data.DISCORD_API,
    dataDir: data.DATA_DIR,
    dateOrder: data.DATE_ORDER,
    logLevel: data.LOG_LEVEL,
    index: data.INDEX,
    allowHttp: data.ALLOW_HTTP,
    healthPort: data.HEALTH_PORT,
    localPort: data.LOCAL_PORT,
  }
}
