// How headings and keywords are answered: set by hand after the rule of news writing that the first sentences tell who and when.
import type { Weights } from './model.ts'

/** Which candidate a heading is about. */
export const PHRASE_WEIGHTS: Weights = {
  inTitle: 4,
  articleShare: 1,
  inSentence: 2,
  inWindow: 1,
  // "Ashcombe funeral" of an article about Ashcombe: the sentence that speaks of the funeral, not the first
  restHere: 3,
  phraseLead: 4,
  rank: 0.5,
  short: -1,
  close: 1,
  // who: an actor, best one that the heading names too
  person: 1,
  organization: 0.9,
  proper: 0.2,
  noun: -0.6,
  joinedAnd: -1,
  nounPerson: 0.9,
  placeName: -1,
  asks: 0.8,
  subject: 0.8,
  opens: 0.3,
  fullName: 0.3,
  verbNext: 0.4,
  seen: 0.6,
  // when: a point in time
  'grain.weekday': 0.8,
  'grain.day': 0.8,
  'grain.time': 0.6,
  'grain.duration': -3,
  'grain.set': -2,
  'grain.now': -2.5,
  'grain.event': -3,
  'grain.relative': -0.5,
  'grain.decade': -1,
  'grain.century': -1,
  yearOnly: -0.8,
}

/** How far the passage of a heading's answer can be trusted: the log-odds that it speaks of the same matter. */
export const PHRASE_TRUST: Weights = { bias: -4, inTitle: 3, inPassage: 4, inWindow: 2, unknown: -3 }
