// Interviews, known by their title: who is interviewed, by the title or the lead, and the answers that are hers though nothing says so.
import type { Article } from '../../articles/index.ts'
import { type Analysis, analyse, genderOf, type NameMention, type Quote } from '../../language/index.ts'
import { answersIn, type Interview, interviewIn } from './questions.ts'

const WITH = /\b(?:interview|conversation|Q ?& ?A) with (.+)$/i
const INTERVIEW = /\b(?:interview|Q ?& ?A|in conversation)\b/i
/** "Ada Quist: we began in a shed", where questions follow. */
const NAME_FIRST = /^([^:]+):\s/
const TITLES = [WITH, INTERVIEW, NAME_FIRST]
/** Characters; longer than any interview. */
const LENGTH_MAX = 200_000
/** One question may be a heading over somebody's statement. */
const ENOUGH = 2
const PRONOUN = /^(?:s?he)$/i

interface Person {
  readonly name: string
  /** Where the text first names her; undefined where only the title does. */
  readonly named: NameMention | undefined
}

type Speaker = Quote['speaker']

/** The quotes of an article; in an interview with one person, answers of nobody are that person's, and "she" is nobody else. */
export function quotesOf(article: Article, analysis: Analysis): readonly Quote[] {
  const { quotes } = analysis
  const { title = '', text } = article
  if (text.length > LENGTH_MAX || !TITLES.some((pattern) => pattern.test(title))) return quotes
  const interview = interviewIn(text)
  const who = interviewedIn(article, analysis, interview)
  if (!who) return quotes
  const named = new Set(quotes.flatMap(({ speaker }) => (speaker && !isPronoun(speaker) ? [speaker.name] : [])))
  const gender = genderIn(quotes, who.name)
  // A name of no known gender was only just spoken of; "Claire" may be "she" as well.
  const isHers = (speaker: Speaker) =>
    isPronoun(speaker) &&
    !named.has(speaker!.name) &&
    genderOf(speaker!.name.split(' ')[0]!) !== genderOfPronoun(speaker!) &&
    (gender ?? genderOfPronoun(speaker!)) === genderOfPronoun(speaker!)
  const spoken = quotes.map((quote) =>
    isHers(quote.speaker) ? { ...quote, speaker: { ...quote.speaker!, name: who.name } } : quote,
  )
  return who.named ? withAnswers(article, spoken, interview, who.named) : spoken
}

/** Enough answers, or enough questions around one. */
function withAnswers(article: Article, quotes: readonly Quote[], interview: Interview, who: NameMention): Quote[] {
  const { marked, unmarked } = answersIn(article.text, quotes, interview)
  const speaker = { name: who.entity, mention: who.text, start: who.start, end: who.end }
  const enough = Math.max(interview.questions.length, marked.size) >= ENOUGH
  if (!enough || marked.size + unmarked.length === 0) return quotes.slice()
  const own = quotes.map((quote) => (marked.has(quote) ? { ...quote, speaker } : quote))
  return [...own, ...unmarked.map((answer) => ({ ...answer, speaker }))].sort((a, b) => a.start - b.start)
}

/** The one person whom the title names as interviewed, else the one whom the text names before its first question. */
function interviewedIn({ title = '' }: Article, { names }: Analysis, { questions }: Interview): Person | undefined {
  const asked = questions.length >= ENOUGH
  const part =
    WITH.exec(title)?.[1] ?? (INTERVIEW.test(title) ? title : asked ? NAME_FIRST.exec(title)?.[1] : undefined)
  if (part === undefined) return undefined
  const people = names.filter(isPerson)
  const inTitle = onlyOne(people.filter(({ entity }) => part.includes(entity)))
  if (inTitle) return inTitle
  const told = onlyOne(analyse(part).names.filter(isPerson))
  if (told) return { name: told.name, named: undefined }
  const first = questions[0]
  return asked && first && analyse(part).names.every((name) => !isPerson(name))
    ? onlyOne(people.filter(({ start }) => start < first.start))
    : undefined
}

const isPerson = ({ kind, entity }: NameMention): boolean => kind === 'person' && entity.includes(' ')

function onlyOne(names: readonly NameMention[]): Person | undefined {
  const [named] = names
  return named && names.every(({ entity }) => entity === named.entity) ? { name: named.entity, named } : undefined
}

const isPronoun = (speaker: Speaker): boolean => speaker !== null && PRONOUN.test(speaker.mention)

const genderOfPronoun = ({ mention }: NonNullable<Speaker>): 'female' | 'male' =>
  mention.toLowerCase() === 'she' ? 'female' : 'male'

/** By the first name, else by the pronouns of what is already known to be hers. */
function genderIn(quotes: readonly Quote[], name: string): 'female' | 'male' | undefined {
  const own = quotes.find(({ speaker }) => speaker?.name === name && isPronoun(speaker))?.speaker
  return genderOf(name.split(' ')[0]!) ?? (own ? genderOfPronoun(own) : undefined)
}
