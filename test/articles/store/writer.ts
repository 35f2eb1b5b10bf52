// Another process that writes to a store: `add FOLDER FROM TO` tells each article that is acknowledged, `hold LOCK` keeps a
// lock until it is killed.
import { openStore, withLock } from '../../../src/articles/store/index.ts'

const BATCH = 5
const [mode, path, from, to] = process.argv.slice(2)

/** Long enough that a write takes more than one page. */
export function storyOf(n: number): string {
  return `Story ${n}. `.repeat(1000)
}

async function add(folder: string, first: number, end: number): Promise<void> {
  const store = await openStore(folder, { warn: (message) => process.stderr.write(`${message}\n`) })
  process.stdout.write('ready\n')
  for (let n = first; n < end; n += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, end - n) }, (_, i) => n + i)
    const arriving = numbers.map((number) => {
      const text = storyOf(number)
      const article = {
        id: `story-${number}`,
        language: 'en',
        raw: text,
        text,
        map: [{ text: 0, raw: 0, length: text.length }],
      }
      return { article, place: '/stories.jsonl' }
    })
    await store.add(arriving)
    process.stdout.write(`${numbers.join('\n')}\n`)
  }
}

if (mode === 'add') await add(path!, Number(from), Number(to))
if (mode === 'hold') {
  await withLock(path!, () => {
    process.stdout.write('held\n')
    return new Promise((resolve) => setTimeout(resolve, 3_600_000))
  })
}
