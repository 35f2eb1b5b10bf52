// The arrows of DESIGN.md: no room imports a room above it, and only `discord` runs discord.js.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

/** From the bottom up: a room may import itself and the rooms before it. */
const ROOMS = [
  'articles',
  'language',
  'index',
  'collections',
  'answers',
  'replies',
  'commands',
  'discord',
  'local',
  'cli',
]
const ANYWHERE = ['src/error.ts']
const ON_TOP_ONLY = ['src/config.ts', 'src/log.ts']
const PURE = ['language', 'index', 'answers']

const root = join(import.meta.dirname, '..')
const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
)
const roomOf = (file: string) => (file.startsWith(`commands${sep}`) ? 'commands' : (file.split(sep)[1] ?? ''))

/** Every module a file names: value imports and re-exports apart from those of types alone. */
function importsOf(file: string): { target: string; types: boolean }[] {
  const code = readFileSync(join(root, file), 'utf8')
  const found = code.matchAll(
    /(?:^|\n)\s*(import|export)\s+(type\s+)?[^'"\n;]*?(?:\n[^'"]*?)??from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g,
  )
  return [...found].map(([, , type, from, dynamic, bare]) => ({
    target: (from ?? dynamic ?? bare)!,
    types: Boolean(type),
  }))
}

describe('rooms', () => {
  test('there are files to look at', () => expect(files.length).toBeGreaterThan(10))

  test.each(files)('%s imports no room above its own', (file) => {
    const mine = ROOMS.indexOf(roomOf(file))
    for (const { target } of importsOf(file).filter(({ target }) => target.startsWith('.'))) {
      const path = relative('.', normalize(join(dirname(file), target)))
      if (ANYWHERE.includes(path)) continue
      if (ON_TOP_ONLY.includes(path)) {
        expect(['discord', 'local', 'cli'], `${file} imports ${path}`).toContain(roomOf(file))
        continue
      }
      const theirs = ROOMS.indexOf(roomOf(path))
      if (mine < 0) continue
      expect(theirs, `${file} imports ${path}`).toBeGreaterThanOrEqual(0)
      expect(theirs, `${file} imports ${path}`).toBeLessThanOrEqual(mine)
      if (theirs < mine) expect(path, `${file} goes past the door`).toMatch(/[\\/]index\.ts$/)
    }
  })

  test.each(files)('%s knows discord.js only in its room', (file) => {
    for (const { target, types } of importsOf(file)) {
      if (/^discord\.js|^@discordjs\//.test(target) && !types) expect(['discord']).toContain(roomOf(file))
    }
  })

  test.each(files.filter((file) => PURE.includes(roomOf(file))))(
    '%s touches neither network nor environment',
    (file) => {
      for (const { target } of importsOf(file))
        expect(target).not.toMatch(/^(node:)?(http|https|net|tls|dns|child_process)(\/|$)/)
      expect(readFileSync(join(root, file), 'utf8')).not.toContain('process.env')
    },
  )
})
