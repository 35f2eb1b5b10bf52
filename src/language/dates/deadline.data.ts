// Words behind "had" from which is told whether something was done by a day, or was to be done.

/** Behind "had", beside the past forms: "had gone". */
export const IRREGULAR_PARTICIPLES: ReadonlySet<string> = new Set(
  `gone taken given fallen become begun seen eaten driven written broken spoken chosen flown grown shown known done come run
  risen stolen drawn blown thrown worn torn sunk drunk forgotten hidden frozen`.split(/\s+/),
)

/** Behind "had" they tell what was to be done: "had hoped to finish by Monday". */
export const PLANNED: ReadonlySet<string> = new Set(
  `agreed asked demanded due expected hoped intended meant ordered planned pledged promised proposed requested required
  scheduled said set sought supposed told urged vowed wanted warned`.split(/\s+/),
)
