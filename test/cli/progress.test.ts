// Progress: a bar on a terminal, plain lines elsewhere.
import { describe, expect, test } from 'vitest'
import { createProgress } from '../../src/cli/progress.ts'

function drawn(isTTY: boolean, draw: (bar: ReturnType<typeof createProgress>) => void): string {
  let written = ''
  draw(createProgress('Indexing', { isTTY, write: (text) => (written += text) }))
  return written
}

describe('progress', () => {
  test('a terminal gets one line that is drawn over, and clean at the end', () => {
    const written = drawn(true, (bar) => {
      bar.update(1, 4)
      bar.update(4, 4)
      bar.clear()
    })
    expect(written.split('\r\x1b[K')).toEqual([
      '',
      '[######..................] Indexing: 1 of 4',
      '[########################] Indexing: 4 of 4',
      '',
    ])
  })

  test('without a total there is a count and no bar', () => {
    expect(drawn(true, (bar) => bar.update(7))).toBe('\r\x1b[KIndexing: 7')
  })

  test('parts are counted and named, each as it begins, with what is done in it', () => {
    const written = drawn(true, (bar) => {
      bar.part(1, 4, 'news.example')
      bar.part(3, 4, `${'a'.repeat(40)}.example`)
      bar.clear()
      bar.update(64)
    })
    expect(written.split('\r\x1b[K')).toEqual([
      '',
      '[........................] Indexing 1 of 4, news.example',
      `[############............] Indexing 3 of 4, ${'a'.repeat(23)}…`,
      '',
      `Indexing 3 of 4, ${'a'.repeat(23)}…: 64`,
    ])
  })

  test('a pipe hears nothing of parts', () => {
    expect(drawn(false, (bar) => bar.part(1, 4, 'news.example'))).toBe('')
  })

  test('a pipe gets a line now and then, without escape sequences', () => {
    const written = drawn(false, (bar) => {
      for (let done = 1; done <= 1200; done++) bar.update(done, 1200)
      bar.clear()
    })
    expect(written).toBe('Indexing: 500 of 1200\nIndexing: 1000 of 1200\n')
  })
})
