// Documents: changed whole, one writer at a time, and refused when they are not what they should be.
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openCollections } from '../../src/collections/index.ts'
import { temporaryFolder } from '../articles/store/articles.ts'

const Settings = z.object({ private: z.boolean(), asked: z.number().default(0) })

async function openDocuments() {
  const dataDir = await temporaryFolder()
  const log = { info: () => {}, warn: () => {} }
  return { dataDir, documents: openCollections({ dataDir, engine: 'compact', log }).documents }
}

describe('documents', () => {
  test('come back as they were written, each collection its own', async () => {
    const { documents } = await openDocuments()
    expect(await documents.read('100', 'settings', Settings)).toBeUndefined()
    await documents.update('100', 'settings', Settings, () => ({ private: true, asked: 1 }))
    expect(await documents.read('100', 'settings', Settings)).toEqual({ private: true, asked: 1 })
    expect(await documents.read('200', 'settings', Settings)).toBeUndefined()
  })

  test('no change is lost when many come at once', async () => {
    const { documents, dataDir } = await openDocuments()
    const once = () =>
      documents.update('100', 'settings', Settings, (now) => ({ private: true, asked: (now?.asked ?? 0) + 1 }))
    await Promise.all(Array.from({ length: 20 }, once))
    expect((await documents.read('100', 'settings', Settings))?.asked).toBe(20)
    expect(await readdir(join(dataDir, 'collections', '100', 'documents'))).toEqual(['settings.json'])
  })

  test.each(['', '{', '{"private":"yes"}', 'null'])(
    'a file with %j is refused, not taken for nothing',
    async (content) => {
      const { documents, dataDir } = await openDocuments()
      const folder = join(dataDir, 'collections', '100', 'documents')
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, 'settings.json'), content)
      const refused = { code: 'collections/document', message: expect.stringContaining('settings.json is damaged') }
      await expect(documents.read('100', 'settings', Settings)).rejects.toMatchObject(refused)
      await expect(
        documents.update('100', 'settings', Settings, () => ({ private: true, asked: 0 })),
      ).rejects.toMatchObject(refused)
    },
  )

  test('a change that fails leaves the old one', async () => {
    const { documents } = await openDocuments()
    await documents.update('100', 'settings', Settings, () => ({ private: true, asked: 1 }))
    const failing = documents.update('100', 'settings', Settings, () => {
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    const wrong = documents.update('100', 'settings', Settings, () => ({ private: 1 }) as never)
    await expect(wrong).rejects.toThrow()
    expect((await documents.read('100', 'settings', Settings))?.asked).toBe(1)
  })

  test.each(['../settings', 'a/b', '', '.', 'Settings'])('%j is no name of one', async (name) => {
    const { documents } = await openDocuments()
    await expect(documents.read('100', name, Settings)).rejects.toThrow(TypeError)
    await expect(documents.read('../100', 'settings', Settings)).rejects.toMatchObject({ code: 'collections/id' })
  })
})
