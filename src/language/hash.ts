// A number for a word, to look it up by.

/** FNV-1a of the UTF-16 units from `start` to `end` (http://www.isthe.com/chongo/tech/comp/fnv/), as a signed 32-bit number. */
export function fnv1a(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash | 0
}
