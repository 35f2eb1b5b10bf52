// The bot's own words: in each language the same, for every key, every error, and every command that they name.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LOCALIZATIONS } from '../../commands/localizations/index.ts'
import { ERROR_CODES } from '../../src/replies/errors/codes.data.ts'
import { isForAskers, limits, sayError, sayIn } from '../../src/replies/index.ts'
import { en } from '../../src/replies/words/en.data.ts'

const KEYS = Object.keys(en) as (keyof typeof en)[]
const placesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

describe.each(['de', 'es-ES', 'es-419', 'fr', 'ru'])('in %s', (locale) => {
  const say = sayIn(locale)

  test('each sentence has words of its own, with the places for values that it has in English', () => {
    const alike = ['no', 'page', 'settings.sources', 'button.cancel']
    for (const key of KEYS) {
      expect(placesIn(say(key)), key).toEqual(placesIn(en[key]))
      if (!alike.includes(key)) expect(say(key), key).not.toBe(en[key])
    }
  })

  test('a button is no longer than Discord takes, and /help fits a message', () => {
    for (const key of KEYS.filter((one) => one.startsWith('button.'))) {
      expect(say(key).length).toBeLessThanOrEqual(limits.BUTTON_LABEL_MAX)
    }
    expect(`${say('help')}\n${say('help.admin')}`.length).toBeLessThanOrEqual(limits.MESSAGE_CONTENT_MAX)
  })

  test('commands are named as they are named in Discord', () => {
    const names = Object.values(LOCALIZATIONS[locale]!).map(([name]) => name)
    const named = KEYS.flatMap((key) => [...say(key).matchAll(/\/(\p{L}+)/gu)].map(([, name]) => name))
    expect(named.length).toBeGreaterThan(8)
    expect(named.filter((name) => !names.includes(name!))).toEqual([])
  })

  test('the subcommands of moderators, too', () => {
    const paths = ['articles', 'settings', 'unanswered', 'stats', 'audit'].map((name) => `admin ${name}`)
    for (const path of paths) expect(say('help.admin')).toContain(LOCALIZATIONS[locale]![path]![0])
  })

  test.each(ERROR_CODES)('the error %s has a sentence, and values in the same places as in other languages', (code) => {
    const error = { code, message: 'English.', next: 'Next.' }
    expect(sayError(error, locale)).not.toContain('English')
    expect(placesIn(sayError(error, locale))).toEqual(placesIn(sayError(error, 'de')))
  })
})

test('an error is in English, and of another code, what it says itself, with nothing in it that formats', () => {
  const error = { code: 'fetch/time', message: 'Too *late*.', next: 'Again.', values: { seconds: 20 } }
  expect(sayError(error, 'en-US')).toBe('Too \\*late\\*. Again.')
  expect(sayError({ ...error, code: 'new/one' }, 'de')).toBe('Too \\*late\\*. Again.')
  expect(sayError(error, 'de')).toContain('innerhalb von 20 Sekunden')
  expect(sayError({ ...error, code: 'ask/date', values: { text: '*x*'.repeat(200) } }, 'de').length).toBeLessThan(600)
})

describe('every error that can be thrown on the way of a command', () => {
  /** These are told to those who run the bot; an asker hears that something went wrong. */
  const FOR_OPERATORS = [
    'discord/closed',
    'discord/connect',
    'discord/health',
    'discord/invite',
    'discord/other',
    'discord/refused',
    'discord/session',
    'discord/token',
    'reply/invariant',
  ]
  /** Of reading from a disk, which no command does. */
  const FROM_DISK = ['articles/missing', 'articles/none', 'articles/unreadable']
  const root = join(import.meta.dirname, '../..')
  const codes = [
    'commands',
    'src/replies',
    'src/discord',
    'src/articles/fetch',
    'src/articles/read',
    'src/articles/formats',
  ]
    .flatMap((room) =>
      readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((name) => join(root, room, name)),
    )
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.data.ts'))
    .flatMap((path) => [
      ...readFileSync(path, 'utf8').matchAll(/'((?:admin|articles|ask|attachment|discord|fetch|reply)\/[a-z-]+)'/g),
    ])
    .map(([, code]) => code!)

  test.each([...new Set(codes)].sort())(
    '%s is for the asker, in all languages, or for those who run the bot',
    (code) => {
      const known = [...FOR_OPERATORS, ...FROM_DISK].includes(code)
      expect(isForAskers({ code, message: '', next: '' })).toBe(!known)
    },
  )

  test('no sentence is of an error that nothing throws', () => {
    expect(ERROR_CODES.filter((code) => !codes.includes(code))).toEqual([])
  })
})
