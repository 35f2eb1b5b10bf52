// Whom a sentence names as the asked relative, of whichever side it tells: of "Edgar's sister Margaret" Edgar is Margaret's brother.
import type { Article } from '../../articles/index.ts'
import { genderOf, isGivenName, type NameMention, type Span } from '../../language/index.ts'
import type { Asked } from '../question/question.ts'
import { ORDINALS } from '../question/question-words.data.ts'
import { mayTell, type RelationNoun, relationNoun } from '../words/relations.ts'
import { mayBeSame } from '../words/same-name.ts'
import { analysisOf } from './deep.ts'
import { mayBePerson, namesIn, type Pair, type Pronoun, pairsIn, weddingsIn } from './relation-patterns.ts'

export interface Relatives {
  /** Where the asked ones are named; UTF-16 units into the article's text. None where they are told, but in another sentence. */
  readonly named: readonly Span[]
  /** Whether nobody else can be whom "his" means. */
  readonly isSure: boolean
}

/** Where it is asked for someone of a family, a sentence that tells of none, or of another's, names none. */
const NOBODY: Relatives = { named: [], isSure: false }

/** The asked relatives in sentence `at` of a passage; undefined where it tells of none. */
export function relativesIn(
  article: Article,
  sentences: readonly Span[],
  at: number,
  asked: Asked,
): Relatives | undefined {
  const { relation } = asked
  const noun = relation && relationNoun(relation.noun)
  if (!relation || !noun) return undefined
  const { start, end } = sentences[at]!
  const text = article.text.slice(start, end)
  if (!mayTell(text, noun) && (noun.isKin || !mayTell(withoutTurned(aroundOf(article, sentences, at)), noun)))
    return NOBODY
  const nameOf = (name: Span) => text.slice(name.start, name.end)
  const isOwner = (name: Span) => mayBeSame(nameOf(name), relation.owner)
  const told = pairsOf(text, noun).filter((pair) => !isOther(pair.text, asked.full))
  const found = told.flatMap(({ one, owner, at }) => {
    const owners = whoIs(owner, at, one)
    if (!owners.some((name) => name === 'before' || isOwner(name))) return []
    const meant = whoIs(one, at, owner)
    const ones = meant.filter((name) => name === 'before' || isRelative(name))
    // Of "his grandson Milo" the grandfather is told, though not who that is.
    if (ones.length === 0 && meant.length > 0) return []
    return [{ ones, isSure: owners.length === 1 && ones.length === 1 }]
  })
  // "While Townsend lived there with his wife, Rosemary" tells no husband of Margaret's.
  if (found.length === 0) {
    const isOnlyTurned = told.some((pair) => isTurned(pair)) && !(noun.telling && mayTell(withoutTurned(text), noun))
    return isOnlyTurned || told.some(isOfOther) ? NOBODY : undefined
  }
  const named = found.flatMap(({ ones }) => ones.flatMap((name) => (name === 'before' ? [] : [name])))
  return {
    named: named.map((name) => ({ start: start + name.start, end: start + name.end })),
    isSure: found.every(({ isSure }) => isSure),
  }

  function isOfOther({ one, owner, at }: Pair): boolean {
    const isKnown = (name: Span | 'before') => name !== 'before' && !isOwner(name)
    return whoIs(owner, at, one).some(isKnown) && whoIs(one, at, owner).some(isKnown)
  }

  function isTurned({ one }: Pair, own = text): boolean {
    const isBoth = noun!.same.some((same) => noun!.back.includes(same))
    return !isBoth && typeof one !== 'string' && mayBeSame(own.slice(one.start, one.end), relation!.owner)
  }

  /** A text without "her student Bo Ek", which tells whose student he was, not who was his. */
  function withoutTurned(own: string): string {
    const turned = pairsOf(own, noun!).filter((pair) => isTurned(pair, own))
    return turned.reduce((rest, pair) => rest.replace(pair.text, ''), own)
  }

  function isRelative(name: Span): boolean {
    return !isOwner(name) && mayBePerson(nameOf(name)) && isOfGender(nameOf(name), noun!.gender)
  }

  /** Whom a pronoun may mean: the names before it in the sentence, or, if it is the first, of whom the sentences before tell. */
  function whoIs(one: Span | Pronoun, from: number, other: Span | Pronoun): (Span | 'before')[] {
    if (typeof one !== 'string') return [one]
    const gender = GENDERS[one]
    const before = namesIn(text.slice(0, from)).filter(
      (name) => isOfGender(nameOf(name), gender) && !(typeof other !== 'string' && name.start === other.start),
    )
    if (before.length > 0) return before
    const topic = topicBefore(article, sentences.slice(0, at))
    return topic === undefined || !isOfGender(topic, gender) ? [] : mayBeSame(topic, relation!.owner) ? ['before'] : []
  }
}

const GENDERS: Readonly<Partial<Record<Pronoun, 'female' | 'male'>>> = { his: 'male', her: 'female' }

const turned = ({ one, owner, ...pair }: Pair): Pair => ({ ...pair, one: owner, owner: one })

function pairsOf(text: string, noun: RelationNoun): Pair[] {
  const married = noun.isSpouse ? weddingsIn(text) : []
  return [...pairsIn(text, noun.same), ...pairsIn(text, noun.back).map(turned), ...married, ...married.map(turned)]
}

/** Words that make another of who is called so. */
const OTHER = /\b(?:acting|assistant|deputy|former|future|great|interim|vice|would-be)\b/
const RANK = new RegExp(`\\b(?:${ORDINALS.join('|')})\\b`)

/** "Her second husband" where the first is asked for, "former" where who is now. */
function isOther(told: string, question: string): boolean {
  const [other] = OTHER.exec(told) ?? []
  if (other !== undefined && !question.includes(other) && !(other === 'former' && /^who was/i.test(question)))
    return true
  const [asked, said] = [RANK.exec(question)?.[0], RANK.exec(told)?.[0]]
  return asked !== undefined && said !== undefined && asked !== said
}

const TITLED: readonly [RegExp, 'female' | 'male'][] = [
  [/^(?:Mr|Sir|Lord|King|Prince|Emperor|Duke|Count|Baron)\b/, 'male'],
  [/^(?:Mrs|Ms|Miss|Lady|Dame|Queen|Princess|Empress|Duchess|Countess|Baroness)\b/, 'female'],
]

/** Whether a name may be of a gender, by its title or given name. */
function isOfGender(name: string, gender: 'female' | 'male' | undefined): boolean {
  const titled = TITLED.find(([title]) => title.test(name))?.[1]
  const given = name.split(' ').find((word) => isGivenName(word.toLowerCase()))
  const own = titled ?? (given === undefined ? undefined : genderOf(given))
  return gender === undefined || own === undefined || own === gender
}

/** Sentences back that a pronoun reaches. */
const BACK = 5
/** Before the subject of a sentence. */
const OPENING = /^\W*$|^[^,]{1,40}, $/
const GOES_ON = /^(?:He|She|They|It|His|Her|Their|Its)\b/

/** The sentences beside a sentence that go on about the same ones: "Bo Ek was a painter. He taught Ann Lee." */
function aroundOf(article: Article, sentences: readonly Span[], at: number): string {
  return [at, at + 1]
    .filter((second) => second > 0 && second < sentences.length)
    .filter((second) => GOES_ON.test(article.text.slice(sentences[second]!.start, sentences[second]!.end)))
    .map((second) => sentences[second === at ? at - 1 : second]!)
    .map(({ start, end }) => article.text.slice(start, end))
    .join(' ')
}

/** Of whom the last sentences tell: the subject of the nearest one that begins with a name, if those behind go on about it or name nobody. */
function topicBefore(article: Article, sentences: readonly Span[]): string | undefined {
  for (const { start, end } of sentences.slice(-BACK).reverse()) {
    const own = article.text.slice(start, end)
    if (GOES_ON.test(own)) continue
    const [first] = namesIn(own).filter((name) => name.start > 0 || isName(own.slice(0, name.end), article.text))
    const isSubject = first && OPENING.test(own.slice(0, first.start)) && !/^['’]/.test(own.slice(first.end))
    if (isSubject) return own.slice(first.start, first.end)
    if (analysisOf(article, start, end).names.some(isFullName)) return undefined
  }
  return undefined
}

/** A person's, and no people's: "Han". */
const isFullName = ({ kind, text }: NameMention): boolean =>
  kind === 'person' && (text.includes(' ') || isGivenName(text.toLowerCase()))

/** A word at the beginning of a sentence that is written with a capital elsewhere too, or is a given name. */
function isName(word: string, text: string): boolean {
  if (word.includes(' ') || isGivenName(word.toLowerCase())) return true
  return new RegExp(`[\\p{Ll},] ${word}(?!\\p{L})`, 'u').test(text)
}
