// Who is not what the question asks for somebody to be: another's coach, a brother where a father is asked for.
import { isDemonym, isOrdinaryWord, termOf } from '../../../language/index.ts'
import type { Asked } from '../../question/question.ts'
import { senseOf } from '../../words/kinds.ts'
import type { Candidate } from '../candidates.ts'

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

/** What those are called who do as a verb says for as long as they are it: who coaches Lowmouth is no coach of Ballin. */
const HOLDERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    captain: 'captain',
    chair: 'chair(?:man|woman)?',
    coach: 'coach',
    direct: 'director',
    edit: 'editor',
    found: '(?:co-)?founder',
    govern: 'governor',
    lead: '(?:captain|leader)',
    manage: 'manager',
    own: '(?:co-)?owner',
    train: '(?:coach|trainer)',
  }).map(([verb, holder]) => [termOf(verb), holder]),
)

/** Tells which candidates are said to be something else to the question's names than what is asked for. */
export function otherRelations(asked: Asked): (candidate: Candidate) => boolean {
  const { head, verb, oneOf, side } = asked
  const holder = verb !== undefined && side === 'subject' ? HOLDERS.get(verb) : undefined
  if (holder !== undefined) return either(beforeRole(holder), ofOthers(holder, asked))
  if (verb !== undefined || head === undefined || oneOf === undefined || !WORD.test(oneOf)) return () => false
  const isBeforeRole = beforeRole(oneOf)
  if (KIN_TERMS.has(head))
    return either(
      isBeforeRole,
      (one) => isUnnamed(one, oneOf),
      (one) => isOtherKin(one, head),
    )
  if (senseOf(oneOf) !== 'person') return isBeforeRole
  const isServant = SERVING.test(oneOf) || !asked.full.toLowerCase().includes(oneOf)
  return either(isBeforeRole, isServant ? () => false : ofOthers(oneOf, asked), dealtWith(oneOf))
}

type Test = (candidate: Candidate) => boolean

const either =
  (...tests: readonly Test[]): Test =>
  (candidate) =>
    tests.some((test) => test(candidate))

/** "Ballin" of "the Ballin coach, Irene Castle". */
function beforeRole(noun: string): Test {
  const role = new RegExp(`^ ${noun},? \\p{Lu}`, 'u')
  return ({ evidence, end }) => role.test(evidence.article.text.slice(end, Math.min(evidence.end, end + BEFORE_MAX)))
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
const NAME = '\\p{Lu}\\p{Ll}[\\p{L}-]*(?: (?:& )?\\p{Lu}\\p{Ll}[\\p{L}-]*)*'

/** "The Ballin coach, Irene Castle", "Irene Castle, coach of Ballin", where the coach of Lowmouth is asked for; `noun` is a pattern. */
function ofOthers(noun: string, { terms }: Asked): Test {
  const names = terms.filter(({ kind }) => kind === 'name')
  if (names.length === 0) return () => false
  const before = new RegExp(`(?:^|\\S )(${NAME})(?:['’]s)? ${noun},? $`, 'u')
  const behind = new RegExp(
    `^, (?:the |an? )?(?:(${NAME})(?:['’]s)? ${noun}\\b|${noun} (?:of|at|for) (?:the )?(${NAME}))`,
    'u',
  )
  const inside = new RegExp(`^(${NAME})(?:['’]s)? ${noun},? \\p{Lu}`, 'u')
  return ({ evidence, start, end, text: own }) => {
    const { text } = evidence.article
    const [, within] = inside.exec(own) ?? []
    const [, inFront] = before.exec(text.slice(Math.max(evidence.start, start - BEFORE_MAX), start)) ?? []
    const [, apposed, last] = behind.exec(text.slice(end, Math.min(evidence.end, end + BEFORE_MAX))) ?? []
    const owner = within ?? inFront ?? apposed ?? last
    return owner !== undefined && names.every((name) => isAnother(owner, name.text, text))
  }
}

/** Whether two names are of different things: no "British" and "Britain", "Barca" and "Barcelona", "Reds", "Ballin" and "Rovers" of "Ballin Rovers". */
function isAnother(owner: string, name: string, text: string): boolean {
  const words = owner.replace(/^The /, '').split(/ (?:& )?/)
  if (words.some((word) => isDemonym(word) || isAlike(word, name))) return false
  const [only] = words
  if (words.length > 1 || only === undefined) return true
  if (only.endsWith('s') || isOrdinaryWord(only.toLowerCase())) return false
  return ![`${only} ${name}`, `${name} ${only}`].some((both) => text.includes(both))
}

/** "Spain" and "Spanish". */
const isAlike = (one: string, other: string): boolean =>
  one.slice(0, 3).toLowerCase() === other.slice(0, 3).toLowerCase()

/** "Wray was less happy with the referee" tells who it was not. */
function dealtWith(noun: string): Test {
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
