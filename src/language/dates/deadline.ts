// "By Friday": until when something is to be done, unless the clause tells that it was: "had reached all villages by Friday".
import { IRREGULAR_PARTICIPLES, PLANNED } from './deadline.data.ts'
import type { Lexeme } from './lexer.ts'
import { AHEAD, BEHIND, NOT_VERBS } from './tense.data.ts'
import { endsSentence, type Tense, tenseAt } from './tense.ts'

const DEADLINES = new Set(['by', 'through'])
const WAS = new Set(['was', 'were'])
const LIMITS = new Set(['by', 'before', 'until', 'till'])
/** "The end of". */
const PART_OF = [/^the$/, /^(?:beginning|end|middle|start)$/, /^of$/]
/** How far before or behind the date "had" may stand. */
const REACH = 20
/** How far behind "had" its participle may stand: "had all but left". */
const PARTICIPLE_REACH = 3

/**
 * Whether a date is until when something will be: behind "by", "before" or "until", in a clause of which nothing is past. Of a day of
 * every year it is the next one, however near the last is: "can close the plant by Christmas", said in January.
 */
export function isLimitAhead(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1]?.word ?? ''
  // "It was to shut by Christmas" tells what was meant then.
  const wasToBe = lexemes
    .slice(Math.max(0, at - REACH), at)
    .some(({ word }, i, all) => WAS.has(word) && all[i + 1]?.word === 'to')
  if (!LIMITS.has(before) || wasToBe) return false
  const tense = tenseAt(lexemes, at)
  return tense === 'future' || (tense === 'present' && before === 'by' && !wasDone(lexemes, at))
}

/** Between the verb and the date: "is to take place on", "will be sworn in on". */
const APPOINTED_REACH = 5
/** They begin what the date belongs to instead: "is to reopen after the fire on". */
const OF_OTHERS = new Set(
  'after before since from by until till as that which who when of over starting beginning'.split(' '),
)
const WILL = new Set(['will', 'shall', 'll'])
const IS = new Set(['is', 'are'])

/** Whether a date stands close behind what is to be done on it, "is to take place on Feb. 2": of such days it is the next one. */
export function isAppointed(lexemes: readonly Lexeme[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(1, at - APPOINTED_REACH); i--) {
    const { opens, word } = lexemes[i]!
    if (WILL.has(word)) return i < at - 1
    if (word === 'to' && IS.has(lexemes[i - 1]!.word)) return i < at - 1
    if (opens || OF_OTHERS.has(word) || !/^[a-z]+$/.test(word)) return false
  }
  return false
}

/** The tense of a date behind "by", "by the end of" and "through"; undefined for one behind another word. */
export function tenseOfDeadline(lexemes: readonly Lexeme[], place: number): Tense | undefined {
  const at = PART_OF.every((word, k) => word.test(lexemes[place - PART_OF.length + k]?.word ?? ''))
    ? place - PART_OF.length
    : place
  if (!DEADLINES.has(lexemes[at - 1]?.word ?? '')) return undefined
  return wasDone(lexemes, at) ? 'past' : 'future'
}

/** "Players had left by Sunday night", "By Monday crews had cleared all roads"; but "had agreed to leave by Sunday". */
function wasDone(lexemes: readonly Lexeme[], at: number): boolean {
  for (let i = at - 2; i >= Math.max(0, at - REACH) && !endsSentence(lexemes, i); i--) {
    const { capital, word } = lexemes[i]!
    if (word === 'had') return isPerfect(lexemes, i, at)
    if (AHEAD.has(word) && !capital) return false
    if (lexemes[i]!.opens) break
  }
  const [before, by] = [lexemes[at - 2], lexemes[at - 1]!]
  if (before && !by.opens && !endsSentence(lexemes, at - 2)) return false
  for (let i = at + 1; i < Math.min(lexemes.length, at + REACH); i++) {
    const { capital, opens, word } = lexemes[i]!
    if (opens || endsSentence(lexemes, i) || (AHEAD.has(word) && !capital)) return false
    if (word === 'had') return isPerfect(lexemes, i, lexemes.length)
  }
  return false
}

/** Whether a participle stands behind "had" that does not speak of plans. */
function isPerfect(lexemes: readonly Lexeme[], had: number, to: number): boolean {
  for (let i = had + 1; i <= Math.min(had + PARTICIPLE_REACH, to - 1); i++) {
    const { word } = lexemes[i]!
    if (word === 'to') return false
    if (word === 'been') continue
    const isRegular = word.length > 4 && word.endsWith('ed') && !NOT_VERBS.has(word)
    if (isRegular || BEHIND.has(word) || IRREGULAR_PARTICIPLES.has(word)) return !PLANNED.has(word)
  }
  return false
}
