// How far a long work is, on stderr: a bar on a terminal, plain lines elsewhere.

const BAR_WIDTH = 24
/** A terminal is drawn at most this often. */
const DRAW_MS = 100
/** Without a terminal, a line for each so many. */
const LINE_EVERY = 500

export interface ProgressBar {
  /** `total` is left out while nobody knows it. */
  update(done: number, total?: number): void
  /** Clears the bar away; what is told next begins a line. */
  end(): void
}

export interface ProgressStream {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** @param what names the work: "Reading". */
export function createProgress(what: string, stream: ProgressStream = process.stderr): ProgressBar {
  let drawn = 0
  let told = 0
  return {
    update(done, total) {
      if (!stream.isTTY) {
        if (done - told < LINE_EVERY) return
        told = done
        stream.write(`${line(what, done, total)}\n`)
        return
      }
      const now = Date.now()
      if (now - drawn < DRAW_MS && done !== total) return
      drawn = now
      stream.write(`\r\x1b[K${total ? bar(done / total) : ''}${line(what, done, total)}`)
    },
    end() {
      if (stream.isTTY && drawn) stream.write('\r\x1b[K')
    },
  }
}

function line(what: string, done: number, total: number | undefined): string {
  return total === undefined ? `${what}: ${done}` : `${what}: ${done} of ${total}`
}

function bar(share: number): string {
  const filled = Math.round(Math.min(1, share) * BAR_WIDTH)
  return `[${'#'.repeat(filled)}${'.'.repeat(BAR_WIDTH - filled)}] `
}
