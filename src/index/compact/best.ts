// The best few of many. What is offered is only gathered; now and then the best are picked out (quickselect), which takes
// a third of the time of a heap: there, each step is a guess that the processor gets wrong half the time.

/**
 * A score (29 bits) and a place (24) in one number: the greater the score the better, of equal scores the earlier place.
 */
const PLACES = 2 ** 24

/** Numbers gathered before the best are picked out, times the number of best. */
const GATHERED = 4
/** Beyond those that are wanted in any case, a place needs one part in this many of the best score (bench/README.md, "Ranking"). */
const PARTS = 2

interface Ranked {
  readonly score: number
  readonly place: number
}

export interface Best {
  /** The best have at least this score, -1 while there is room for any: a later place must exceed it to get in. */
  readonly threshold: number
  /** Whole numbers, less than 2 ** 29 and 2 ** 24. */
  offer(score: number, place: number): void
  /** Raises the threshold to what was offered so far. */
  settle(): void
  /** Places with their scores, best first; equal scores in the order of their places. */
  ranked(): Ranked[]
}

/** Used again by every search: to make typed arrays takes longer than to fill them. */
let kept = new Float64Array(0)

/**
 * Keeps the best `sure` places, and of the next ones up to `capacity` those with half of the best score. Of equal scores the
 * earlier place stays, in whatever order they are offered. Serves until the next call.
 */
export function bestOf(capacity: number, sure: number): Best {
  const room = capacity * GATHERED
  if (kept.length < room) kept = new Float64Array(room)
  const keys = kept
  let size = 0
  /** What `size` was when the threshold was raised last. */
  let settled = 0
  let greatest = 0
  /** A key must exceed this one to get in. */
  let least = -1
  let threshold = -1

  function settle(): void {
    if (size < sure || size === settled) return
    const behind = keyOf(Math.ceil(greatest / PARTS) - 1, 0)
    if (countAbove(keys, size, behind) < sure) keep(sure)
    else {
      least = behind
      size = moveAbove(keys, size, behind)
      if (size > capacity) keep(capacity)
    }
    threshold = Math.floor(least / PLACES)
    settled = size
  }

  function keep(count: number): void {
    selectGreatest(keys, size, count)
    size = count
    least = keys[count - 1]!
  }

  return {
    get threshold() {
      return threshold
    },
    offer(score, place) {
      const key = keyOf(score, place)
      if (key <= least) return
      if (score > greatest) greatest = score
      keys[size++] = key
      if (size === room) settle()
    },
    settle,
    ranked() {
      settle()
      const sorted = keys.subarray(0, size).sort()
      const ranked: Ranked[] = []
      for (let i = size - 1; i >= 0; i--) {
        const key = sorted[i]!
        const score = Math.floor(key / PLACES)
        ranked.push({ score, place: PLACES - 1 - (key - score * PLACES) })
      }
      return ranked
    },
  }
}

function keyOf(score: number, place: number): number {
  return score * PLACES + (PLACES - 1 - place)
}

/** How many of the first `size` numbers are above `least`. */
function countAbove(numbers: Float64Array, size: number, least: number): number {
  let count = 0
  for (let i = 0; i < size; i++) if (numbers[i]! > least) count++
  return count
}

/** Moves those of the first `size` numbers that are above `least` to the front; returns how many. */
function moveAbove(numbers: Float64Array, size: number, least: number): number {
  let count = 0
  for (let i = 0; i < size; i++) {
    const number = numbers[i]!
    numbers[count] = number
    if (number > least) count++
  }
  return count
}

/** Moves the `count` greatest of the first `size` numbers to the front, the least of them to the place `count - 1`. */
function selectGreatest(numbers: Float64Array, size: number, count: number): void {
  const wanted = count - 1
  let low = 0
  let high = size - 1
  while (low < high) {
    const pivot = numbers[(low + high) >> 1]!
    let i = low
    let j = high
    while (i <= j) {
      while (numbers[i]! > pivot) i++
      while (numbers[j]! < pivot) j--
      if (i > j) break
      const other = numbers[i]!
      numbers[i++] = numbers[j]!
      numbers[j--] = other
    }
    if (wanted <= j) high = j
    else if (wanted >= i) low = i
    else return
  }
}
