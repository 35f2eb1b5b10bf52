// The page of the local Discord in a real browser: one server, one bot and one browser for all of it.
import { afterAll, beforeAll, describe } from 'vitest'
import { articles } from './articles.ts'
import { asking } from './asking.ts'
import { type All, describeInBrowser, startAll } from './browser.ts'
import { citations } from './citations.ts'
import { connection } from './connection.ts'
import { looks } from './looks.ts'
import { reasons } from './reasons.ts'
import { sending } from './sending.ts'

const START_MS = 60_000

describeInBrowser('the page of the local Discord', () => {
  let all: All
  beforeAll(async () => {
    all = await startAll()
  }, START_MS)
  afterAll(() => all?.stop())

  describe('looks', () => looks(() => all))
  describe('a click on the citation', () => citations(() => all))
  describe('the connection', () => connection(() => all))
  describe('sending', () => sending(() => all))
  describe('the reasons', () => reasons(() => all))
  describe('articles', () => articles(() => all))
  describe('asking', () => asking(() => all))
})
