// The tense of the clause that a date stands in: does it speak of what was, or of what is to come?
import { IRREGULAR_PARTICIPLES } from './deadline.data.ts'
import type { Lexeme } from './lexer.ts'
import {
  AHEAD,
  AHEAD_TO,
  BEHIND,
  DETERMINERS,
  MODALS,
  NOT_VERBS,
  PRESENT,
  SCHEDULED,
  SCHEDULED_CLOSE,
  SCHEDULED_PARTICIPLES,
  SCHEDULED_PLURAL,
  STATES,
} from './tense.data.ts'

export type Tense = 'past' | 'present' | 'future'

const SENTENCE_ENDS = new Set(['.', '!', '?', ';'])
/** How many lexemes a clause may hold on each side; longer ones do not tell more, and the cost stays linear. */
export const REACH = 40
/** "could not immediately be reached": how far before "be" the "could" may stand. */
const COULD_REACH = 4
const NEITHER = new Set(['neither', 'nor', 'none', 'nobody'])
/** How far before a date the verb may stand that fixes something for it. */
const SCHEDULE_REACH = 6
/** Before a date for which something is fixed. */
const LINKS = new Set(['in', 'on', 'until', 'till', 'through', 'early', 'late'])
const BEFORE_NOUN = new Set(['in', 'of', 'with', "'s", 'the', 'a', 'its', 'his', 'her', 'their'])
const TO_OR_NOUN = new Set([...BEFORE_NOUN, 'to', 'did', "n't"])
const RELATIVE = new Set(['who', 'which', 'that'])
/** "I have an exam on Monday" is arranged; "have come" is done. */
const OWNED = new Set(['a', 'an', 'another', 'no', 'our', 'my'])
/** "is to resume", "were to meet" are arranged. */
const BE = new Set(['is', 'are', 'was', 'were'])

/** The tense of the verb nearest before a lexeme in its sentence; without one, of the first behind it. */
export function tenseAt(lexemes: readonly Lexeme[], at: number): Tense {
  if (isScheduled(lexemes, at)) return 'future'
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (lexemes[i + 1]!.opens || endsSentence(lexemes, i)) break
    // "The quiz is on Friday and the talk on Sunday."
    if (lexemes[i]!.tags.WEEKDAY !== undefined && isScheduled(lexemes, i)) return 'future'
    const tense = tenseOfWord(lexemes, i)
    if (tense) return tense
  }
  return tenseBehind(lexemes, at)
}

/** The tense of the first verb behind a lexeme; that of a relative clause only where no other stands there. */
function tenseBehind(lexemes: readonly Lexeme[], at: number): Tense {
  let relative: Tense | undefined
  let isRelative = false
  for (let i = at + 1; i < Math.min(lexemes.length, at + REACH); i++) {
    if (lexemes[i]!.opens || endsSentence(lexemes, i)) break
    const tense = tenseOfWord(lexemes, i)
    if (tense && !isRelative) return tense
    relative ??= tense
    // "On Monday schools that were closed will reopen".
    const goesOn = tense !== undefined && i + 1 < lexemes.length && tenseOfWord(lexemes, i + 1) === 'past'
    isRelative = RELATIVE.has(lexemes[i]!.word) || (isRelative && (tense === undefined || goesOn))
  }
  return relative ?? 'present'
}

/** "ends in August", "runs out on May 3", "is leaving office in May", "is in May": the verb close before, a preposition between. */
function isScheduled(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1]?.word ?? ''
  if (!LINKS.has(before) && !(before === 'of' && lexemes[at - 2]?.word === 'end')) {
    // "The sale ends Friday", but "follows Tuesday's offer".
    return isVerbOfSchedule(lexemes, at - 1) && lexemes[at + 1]?.word !== "'s"
  }
  if (isScheduledClose(lexemes, at - 2)) return true
  for (let i = at - 2; i >= Math.max(0, at - SCHEDULE_REACH); i--) {
    const { opens, tags, word } = lexemes[i]!
    // "Doors open at 4 pm on Friday".
    if ((tags.HOUR ?? tags.CLOCK) !== undefined && !opens) continue
    // "began to run out in May": an infinitive tells nothing.
    if (isVerbOfSchedule(lexemes, i)) return lexemes[i - 1]?.word !== 'to'
    if (word === 'have' || word === 'has') return OWNED.has(lexemes[i + 1]!.word)
    if (word === 'is' || word === 'are') return i === at - 2 || SCHEDULED_PARTICIPLES.has(lexemes[i + 1]!.word)
    if (opens || !(/^[a-z]/.test(word) || word === "'s") || tenseOfWord(lexemes, i)) return false
  }
  return false
}

/** "Leaves", "goes live", "is closed", which end at a lexeme; "to leave on Sunday" and "the leaves on Sunday" tell nothing. */
function isScheduledClose(lexemes: readonly Lexeme[], i: number): boolean {
  const [lead, before, word] = [-2, -1, 0].map((k) => lexemes[i + k]?.word ?? '') as [string, string, string]
  if (SCHEDULED_CLOSE.has(`${before} ${word}`)) return !TO_OR_NOUN.has(lead)
  return SCHEDULED_CLOSE.has(word) && !TO_OR_NOUN.has(before)
}

/** "Ends", "runs out", "polls close", "fireworks follow"; but "in returns", "other's faces" are nouns. */
function isVerbOfSchedule(lexemes: readonly Lexeme[], i: number): boolean {
  const [before, word, behind] = [-1, 0, 1].map((k) => lexemes[i + k]?.word ?? '') as [string, string, string]
  if (SCHEDULED.has(word) || SCHEDULED.has(`${word} ${behind}`)) return !BEFORE_NOUN.has(before)
  return SCHEDULED_PLURAL.has(word) && /[a-z][a-rtv-z]s$/.test(before)
}

/** The tense that a word shows; "was expected to" and "to be published" speak of what lies ahead, "had been due" does not. */
export function tenseOfWord(lexemes: readonly Lexeme[], i: number): Tense | undefined {
  const { word, capital, tags } = lexemes[i]!
  if (tags.SHORT !== undefined) return undefined
  const before = lexemes[i - 1]?.word
  // "At 11 am".
  if (tags.MERIDIEM !== undefined && (lexemes[i - 1]?.tags.NUMBER ?? lexemes[i - 1]?.tags.CLOCK) !== undefined)
    return undefined
  if (isWont(lexemes, i)) return 'future'
  if ((word === 'could' || word === 'be' || before === 'be') && couldNot(lexemes, i)) return 'past'
  if (AHEAD.has(word)) {
    if (capital && word === 'may') return undefined
    return before === 'been' && lexemes[i - 2]?.word === 'had' ? 'past' : 'future'
  }
  if (AHEAD_TO.has(word) && lexemes[i + 1]?.word === 'to') return 'future'
  if (word === 'set' && lexemes[i + 1]?.word === 'for') return 'future'
  if (BE.has(word) && lexemes[i + 1]?.word === 'to') return 'future'
  if (BEHIND.has(word) || isRegularPast(word, before)) {
    // "plans to shut it", "will cut it": an infinitive, whose tense stands before it; so it does of "will stay closed".
    if (before === 'to' || STATES.has(before ?? '')) return undefined
    return AHEAD.has(before ?? '') && !lexemes[i - 1]!.capital ? 'future' : 'past'
  }
  if (word === 'have' && isModal(lexemes[i - 1])) return tenseOfHave(lexemes, i)
  return PRESENT.has(word) ? 'present' : undefined
}

const isModal = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && MODALS.has(lexeme.word) && !(lexeme.capital && lexeme.word === 'may')

/** "Will have a scan" is to come, "would have gone" and "more than he could have Tuesday" are over. */
function tenseOfHave(lexemes: readonly Lexeme[], i: number): Tense {
  const [modal, next] = [lexemes[i - 1]!.word, lexemes[i + 1]]
  if (modal === 'will' || modal === 'll' || modal === 'shall') return 'future'
  const isOver =
    next === undefined || isParticiple(next.word) || LINKS.has(next.word) || next.tags.WEEKDAY !== undefined
  return isOver ? 'past' : 'future'
}

const isParticiple = (word: string): boolean =>
  BEHIND.has(word) || IRREGULAR_PARTICIPLES.has(word) || (word.length > 4 && word.endsWith('ed'))

/** "won't" is cut into "won", "'" and "t"; without them "won" is the past of "win". */
function isWont(lexemes: readonly Lexeme[], i: number): boolean {
  return lexemes[i]!.word === 'won' && lexemes[i + 1]?.word === "'" && lexemes[i + 2]?.word === 't'
}

/** "He could not be reached" tells what was tried, though "could" and "be" else look ahead. */
function couldNot(lexemes: readonly Lexeme[], i: number): boolean {
  for (let k = i; k >= Math.max(0, i - COULD_REACH); k--) {
    const { word } = lexemes[k]!
    if (word === 'could') return lexemes[k + 1]?.word === 'not' || NEITHER.has(lexemes[k - 1]?.word ?? '')
    if (word === 'couldn') return true
  }
  return false
}

function isRegularPast(word: string, before: string | undefined): boolean {
  if (word.length <= 4 || !word.endsWith('ed') || word.endsWith('eed') || NOT_VERBS.has(word)) return false
  return before === undefined || !DETERMINERS.has(before)
}

/** A full stop ends a sentence unless it stands behind an initial, or before a small letter. */
export function endsSentence(lexemes: readonly Lexeme[], i: number): boolean {
  const { word } = lexemes[i]!
  if (word !== '.') return SENTENCE_ENDS.has(word)
  const next = lexemes[i + 1]
  return (lexemes[i - 1]?.word.length ?? 0) > 1 && (next === undefined || next.capital || !/^[a-z]/.test(next.word))
}
