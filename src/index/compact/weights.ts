// BM25 in whole numbers, so that a sum does not depend on the order of its parts and equal scores are equal.

/** Saturation. Measured: 0.9 and 0.4 find more than the textbook's 1.2 and 0.75 (bench/README.md, "Ranking"). */
const K1 = 0.9
/** How much long passages pay. */
const B = 0.4
/** A word of the title counts as this many words of the passage. */
const TITLE = 1
/**
 * Content words of a usual passage. BM25 has the collection's average here; passages are cut to one size, so a constant
 * serves as well, and a passage's weights do not change when others are added: scores stay comparable.
 */
const USUAL_LENGTH = 55
/** Greatest weight of a term in a passage. */
export const IMPACT_MAX = 255
const RARITY_SCALE = 1000

/** Weight of a term that stands `count` times in a passage of `length` content words: 1 to 255. */
export function impactOf(count: number, inTitle: boolean, length: number): number {
  const tf = count + (inTitle ? TITLE : 0)
  return Math.max(1, Math.round((IMPACT_MAX * tf) / (tf + K1 * (1 - B + (B * length) / USUAL_LENGTH))))
}

/** Weight of a term that stands in `frequency` of `passages` passages: a thousandth is the unit, at least 1. */
export function rarityOf(frequency: number, passages: number): number {
  return Math.max(1, Math.round(RARITY_SCALE * Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5))))
}
