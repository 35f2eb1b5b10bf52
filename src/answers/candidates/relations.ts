// Who is not what the question asks for somebody to be: another's coach, a brother where a father is asked for.
import { isDemonym, isOrdinaryWord, termOf } from '../../language/index.ts'
import type { Asked } from '../question/question.ts'
import { senseOf } from '../words/kinds.ts'
import type { Candidate } from './candidates.ts'

const KIN =
  'aunt|brother|cousin|daughter|father|fiancée?|grandfather|grandmother|granddaughter|grandson|husband|mother|nephew|niece|sister|son|stepfather|stepmother|uncle|widow|widower|wife'
const KIN_TERMS: ReadonlySet<string> = new Set(KIN.replace('?', '').split('|').map(termOf))
const OWNER = "(?:his|her|their|its|the|[\\p{L}]+['’]s|[\\p{L}]+s['’])"
/** What stands before and behind a name that says whose relative it has. */
const KIN_BEFORE = new RegExp(`\\b${OWNER} (?:[\\p{Ll}-]+ )?(${KIN}),? $`, 'iu')
const KIN_BEHIND = new RegExp(`^, ${OWNER} (?:[\\p{Ll}-]+ )?(${KIN})\\b`, 'iu')
const KIN_FIRST = new RegExp(`^(${KIN}) `, 'iu')
const WEDDING = /\b(?:marri|marry|wed|engaged|divorce)/i
const BEFORE_MAX = 60
/** It becomes part of a pattern. */
const WORD = /^[\p{L}-]+$/u

/** Tells which candidates are said to be something else to the question's names than what is asked for. */
export function otherRelations(asked: Asked): (candidate: Candidate) => boolean {
  const { head, verb, oneOf } = asked
  if (verb !== undefined || head === undefined || oneOf === undefined || !WORD.test(oneOf)) return () => false
  const beforeRole = new RegExp(`^ ${oneOf},? \\p{Lu}`, 'u')
  const isBeforeRole = ({ evidence, end }: Candidate) =>
    // "Ballin" of "the Ballin coach, Irene Castle".
    beforeRole.test(evidence.article.text.slice(end, Math.min(evidence.end, end + BEFORE_MAX)))
  if (KIN_TERMS.has(head)) return (one) => isBeforeRole(one) || isUnnamed(one, oneOf) || isOtherKin(one, head)
  if (senseOf(oneOf) !== 'person') return isBeforeRole
  const isOthers = ofOthers(oneOf, asked)
  const isDealtWith = dealtWith(oneOf)
  return (one) => isBeforeRole(one) || isOthers(one) || isDealtWith(one)
}

/** "Her father left, and Dorrin raised her": of the father nothing is told but that. */
function isUnnamed({ tokens }: Candidate, noun: string): boolean {
  const said = tokens.flatMap(({ text }, i) => (text.toLowerCase() === noun ? [i] : []))
  return said.length > 0 && said.every((i) => isSubjectOnly(i))

  function isSubjectOnly(i: number): boolean {
    const owner = tokens[i - 1]?.text ?? ''
    if (!/^(?:his|her|their|['’]s)$/i.test(owner)) return false
    let at = i + 1
    while (tokens[at]?.pos === 'ADV') at++
    const [first, second] = [tokens[at], tokens[at + 1]]
    if (first?.pos === 'VERB') return !NAMES.test(first.text)
    return first?.pos === 'AUX' && second?.pos === 'VERB' && !NAMES.test(second.text)
  }
}

const NAMES = /^(?:called|named|was|were|is|became)$/i

/** "His wife Júlia", "Dorrin, her brother": no husband, no father. Whoever somebody marries may be another's sister. */
function isOtherKin({ evidence, start, end, text: own }: Candidate, head: string): boolean {
  const { text } = evidence.article
  if (WEDDING.test(text.slice(evidence.start, evidence.end))) return false
  const before = KIN_BEFORE.exec(text.slice(Math.max(evidence.start, start - BEFORE_MAX), start))?.[1]
  const behind = KIN_BEHIND.exec(text.slice(end, Math.min(evidence.end, end + BEFORE_MAX)))?.[1]
  const kin = before ?? behind ?? KIN_FIRST.exec(own)?.[1]
  return kin !== undefined && termOf(kin) !== head
}

/** Those speak and act for a person as well as for his office: "the Kremlin spokesman". */
const SERVING = /^(?:adviser|advisor|agent|aide|ambassador|assistant|attorney|lawyer|secretary|spokes\p{L}+)$/u
const NAME = '\\p{Lu}\\p{Ll}[\\p{L}-]*'

/** "The Ballin coach, Irene Castle", "Irene Castle, coach of Ballin", where the coach of Lowmouth is asked for. */
function ofOthers(noun: string, { terms, full }: Asked): (candidate: Candidate) => boolean {
  const names = terms.filter(({ kind }) => kind === 'name')
  if (names.length === 0 || SERVING.test(noun) || !full.toLowerCase().includes(noun)) return () => false
  const before = new RegExp(`\\S (${NAME})(?:['’]s)? ${noun},? $`, 'u')
  const behind = new RegExp(
    `^, (?:the |an? )?(?:(${NAME})(?:['’]s)? ${noun}\\b|${noun} (?:of|at|for) (?:the )?(${NAME}))`,
    'u',
  )
  return ({ evidence, start, end }) => {
    const { text } = evidence.article
    const [, inFront] = before.exec(text.slice(Math.max(evidence.start, start - BEFORE_MAX), start)) ?? []
    const [, apposed, last] = behind.exec(text.slice(end, Math.min(evidence.end, end + BEFORE_MAX))) ?? []
    const owner = inFront ?? apposed ?? last
    return owner !== undefined && names.every((name) => isAnother(owner, name.text, text))
  }
}

/** Whether two names are of different things: no "British" and "Britain", "Barca" and "Barcelona", "Reds", "Ballin" and "Rovers" of "Ballin Rovers". */
function isAnother(owner: string, name: string, text: string): boolean {
  if (isDemonym(owner) || owner.endsWith('s') || isOrdinaryWord(owner.toLowerCase())) return false
  if (owner.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) return false
  return ![`${owner} ${name}`, `${name} ${owner}`].some((both) => text.includes(both))
}

/** "Wray was less happy with the referee" tells who it was not. */
function dealtWith(noun: string): (candidate: Candidate) => boolean {
  const role = new RegExp(`\\b${noun}\\b`, 'giu')
  return ({ evidence, end }) => {
    const own = evidence.article.text.slice(evidence.start, evidence.end)
    const said = [...own.matchAll(role)]
    return (
      said.length > 0 &&
      said.every(
        ({ index, 0: { length } }) =>
          evidence.start + index >= end &&
          /\b(?:about|against|at|by|from|with|without) the $/i.test(own.slice(0, index)) &&
          !/^,? \p{Lu}/u.test(own.slice(index + length)),
      )
    )
  }
}
