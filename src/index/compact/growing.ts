// A list of whole numbers that grows, four bytes each.

export interface Growing {
  readonly length: number
  push(value: number): void
  /** The numbers so far; valid until the next push. */
  values(): Uint32Array
}

/** `capacity`: how many are expected; to copy a long list into a longer one takes some milliseconds. */
export function growing(capacity = 64): Growing {
  let room = new Uint32Array(capacity)
  let length = 0
  return {
    get length() {
      return length
    },
    push(value) {
      if (length === room.length) {
        const larger = new Uint32Array(room.length * 2)
        larger.set(room)
        room = larger
      }
      room[length++] = value
    },
    values: () => room.subarray(0, length),
  }
}
