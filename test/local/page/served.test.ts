// What is served to the browser, as it is built: small, and with no address of another host that could be asked for.
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'footnote-served-'))
beforeAll(() => promisify(execFile)(process.execPath, ['scripts/build-page.mjs', folder], { cwd: ROOT }), 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Names, which nothing is fetched from; and the avatars of Discord's components, which the page's policy does not let load. */
const KNOWN = [
  /^http:\/\/www\.w3\.org\/(?:1999|2000)\/\w+$/,
  /^https:\/\/cdn\.discordapp\.com\/embed\/avatars\/\d\.png$/,
]

test('no file names another host', () => {
  const files = readdirSync(folder)
  expect(files.sort()).toEqual(['index.html', 'page.css', 'page.js'])
  for (const file of files) {
    const found =
      readFileSync(join(folder, file), 'utf8').match(/\b(?:https?|wss?):\/\/[\w.-]+\.[a-z]{2,}[^\s"'`)\\]*/g) ?? []
    const foreign = found.filter((address) => !KNOWN.some((known) => known.test(address)))
    expect(foreign, file).toEqual([])
  }
})

test('the page runs nothing inline', () => {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=|<style|javascript:/i)
})
