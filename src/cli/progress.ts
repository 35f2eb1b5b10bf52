// How far a long work is, on stderr: a bar on a terminal, plain lines elsewhere.

const BAR_WIDTH = 24
/** A terminal is drawn at most this often. */
const DRAW_MS = 100
/** Without a terminal, a line for each so many. */
const LINE_EVERY = 500
/** Back to the beginning of the line, and nothing on it. */
const CLEAR = '\r\x1b[K'
/** Characters of a part's name: with the bar they fit into the 80 of a terminal, where a longer line could not be drawn over. */
const NAME_MAX = 24

export interface ProgressBar {
  /** `total` is left out while nobody knows it. */
  update(done: number, total?: number): void
  /** A part of the work begins, "2 of 9, example.org": drawn at once, since it may take long; told on a terminal only. */
  part(number: number, parts: number, name: string): void
  /** Clears the bar away; what is told next begins a line. */
  clear(): void
}

export interface ProgressStream {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** @param what names the work: "Reading". */
export function createProgress(what: string, stream: ProgressStream = process.stderr): ProgressBar {
  let drawn = 0
  let told = 0
  /** The part that is under way. */
  let head = what

  function draw(share: number | undefined, text: string): void {
    drawn = Date.now()
    stream.write(`${CLEAR}${share === undefined ? '' : bar(share)}${text}`)
  }

  return {
    update(done, total) {
      if (!stream.isTTY) {
        if (done - told < LINE_EVERY) return
        told = done
        stream.write(`${line(what, done, total)}\n`)
      } else if (Date.now() - drawn >= DRAW_MS || done === total) {
        draw(total ? done / total : undefined, line(head, done, total))
      }
    },
    part(number, parts, name) {
      if (!stream.isTTY) return
      const shown = name.length > NAME_MAX ? `${name.slice(0, NAME_MAX - 1)}…` : name
      head = `${what} ${number} of ${parts}, ${shown}`
      draw((number - 1) / parts, head)
    },
    clear() {
      if (stream.isTTY && drawn) stream.write(CLEAR)
      drawn = 0
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
