// The best few of many: a heap with the worst on top, bounded in size.

export interface Best {
  /** The least score among the best, -1 while there is room: a later place must exceed it to get in. */
  readonly threshold: number
  offer(score: number, place: number): void
  /** Places with their scores, best first; equal scores in the order of their places. */
  ranked(): { readonly score: number; readonly place: number }[]
}

/** Of equal scores the earlier place stays, in whatever order they are offered. */
export function bestOf(capacity: number): Best {
  const scores = new Float64Array(capacity)
  const places = new Float64Array(capacity)
  let size = 0

  const worse = (a: number, b: number): boolean =>
    scores[a]! < scores[b]! || (scores[a] === scores[b] && places[a]! > places[b]!)
  const swap = (a: number, b: number): void => {
    const [score, place] = [scores[a]!, places[a]!]
    scores[a] = scores[b]!
    places[a] = places[b]!
    scores[b] = score
    places[b] = place
  }
  const rise = (from: number): void => {
    for (let i = from; i > 0; ) {
      const parent = (i - 1) >> 1
      if (!worse(i, parent)) return
      swap(i, parent)
      i = parent
    }
  }
  const sink = (): void => {
    for (let i = 0; ; ) {
      let least = 2 * i + 1
      if (least >= size) return
      if (least + 1 < size && worse(least + 1, least)) least++
      if (!worse(least, i)) return
      swap(i, least)
      i = least
    }
  }

  return {
    get threshold() {
      return size < capacity ? -1 : scores[0]!
    },
    offer(score, place) {
      if (size < capacity) {
        scores[size] = score
        places[size] = place
        rise(size++)
      } else if (score > scores[0]! || (score === scores[0] && place < places[0]!)) {
        scores[0] = score
        places[0] = place
        sink()
      }
    },
    ranked: () =>
      Array.from({ length: size }, (_, i) => ({ score: scores[i]!, place: places[i]! })).sort(
        (a, b) => b.score - a.score || a.place - b.place,
      ),
  }
}
