// A server's settings: what a moderator has changed holds at once, whatever else is going on.
import { expect, test } from 'vitest'
import { type Keeping, settingsOf } from '../../commands/index.ts'
import { updateSettings } from '../../commands/settings.ts'
import { openCollections } from '../../src/collections/index.ts'
import { temporaryFolder } from '../articles/store/articles.ts'

test('a question that read the settings just before they are changed does not bring the old ones back', async () => {
  const log = { info: () => {}, warn: () => {} }
  const { documents } = openCollections({ dataDir: await temporaryFolder(), engine: 'compact', log })
  let goOn = () => {}
  const changed = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const slow: typeof documents = {
    ...documents,
    async read(...which) {
      const found = await documents.read(...which)
      await changed
      return found
    },
  }
  const keeping = { id: () => '100', documents: slow } as unknown as Keeping
  const before = settingsOf('100', { keeping })
  await updateSettings('100', keeping, (now) => ({ ...now, private: true }))
  goOn()
  expect((await before).private).toBe(true)
  expect((await settingsOf('100', { keeping })).private).toBe(true)
})
