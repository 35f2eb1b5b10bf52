// What is worked out once for a question, though every sentence and candidate is looked at by it.
import type { Asked } from './question.ts'

/** Gives what `make` makes of a question, and the same when it is asked again. */
export function perQuestion<T>(make: (asked: Asked) => T): (asked: Asked) => T {
  const known = new WeakMap<Asked, { readonly made: T }>()
  return (asked) => {
    let kept = known.get(asked)
    if (!kept) {
      kept = { made: make(asked) }
      known.set(asked, kept)
    }
    return kept.made
  }
}
