// The thread in which pages, feeds, Markdown, PDFs and long texts are parsed: what they do to memory and time ends with it.
import { parentPort } from 'node:worker_threads'
import { FootnoteError } from '../../error.ts'
import { parse, type Source } from './parse.ts'

parentPort!.on('message', async (source: Source) => {
  try {
    parentPort!.postMessage({ readings: await parse(source) })
  } catch (error) {
    const { code, message, next } = error instanceof FootnoteError ? error : BROKEN
    parentPort!.postMessage({ failure: { code, message, next } })
  }
})

// Of a broken PDF, pdf.js rejects promises that nobody waits for; they must not end the thread, its answer tells enough.
process.on('unhandledRejection', () => {})

const BROKEN = {
  code: 'articles/broken',
  message: 'It is broken: its format cannot be understood.',
  next: 'Open it in another program, and save its article as text.',
}

// Until here the thread loads its code: the time for a source begins when this is heard.
parentPort!.postMessage('ready')
