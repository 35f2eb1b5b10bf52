// Long work in steps: at once where nobody waits, or a few milliseconds at a time, so that others get their turn in between.
import { setImmediate as otherWork } from 'node:timers/promises'

/** Work that yields wherever it may be broken off, after some milliseconds at most; what it returns is what it makes. */
export type Steps<T> = Generator<undefined, T>

/** How long a turn is: forty who ask at once still let everybody in six times a second. */
const TURN_MS = 4
/** Items between two steps. */
const STRIDE = 32

/** Does all steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Does steps for `TURN_MS` at a time; short work is done before anybody else gets a turn. Throws what a step throws. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const until = performance.now() + TURN_MS
    do {
      const step = steps.next()
      if (step.done) return step.value
    } while (performance.now() < until)
    await otherWork()
  }
}

/** `items.map(make)` in steps. */
export function* mapped<T, R>(items: readonly T[], make: (item: T, i: number) => R): Steps<R[]> {
  const made: R[] = []
  for (const [i, item] of items.entries()) {
    made.push(make(item, i))
    if (i % STRIDE === 0) yield
  }
  return made
}
