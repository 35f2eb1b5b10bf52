// What is written as one whatever a tagger cuts it into: "#rules", "bot.toml", "BOT_PORT", "logs/bot.log", "!k"; and which of it is a place.
import type { Evidence } from '../evidence/evidence.ts'
import type { NumberRange } from './numbers/number-candidates.ts'
import { isOfList } from './numbers/value-lists.ts'

const EXTENSION =
  '(?:cfg|conf|csv|db|dll|env|exe|gif|html?|ini|jar|jpe?g|js|json|log|md|mp[34]|pdf|png|py|sh|svg|toml|ts|txt|xml|ya?ml|zip)'
const CHANNEL = '(?<![\\w#&/])#\\p{L}[\\p{L}\\p{N}_-]*'
const FILE = `(?<![\\w@./-])(?:[\\w.-]*/)*[\\w-]+(?:\\.[\\w-]+)*\\.${EXTENSION}\\b`
/** "/etc/bot", "~/saves", "./run"; "and/or" is none. */
const PATH = '(?<![\\w<)])(?:~|\\.{1,2})?(?:/[\\w.-]*\\w){1,}(?:/(?=\\s|$))?'
const COMMAND = '(?<![^\\s("“`\'])(?:!|--)\\p{L}[\\w-]*'
const SNAKE = '(?<![\\w.-])[\\p{L}\\d]+(?:_[\\p{L}\\d]+)+(?!\\w)'
const HANDLES = new RegExp([CHANNEL, FILE, PATH, COMMAND, SNAKE].join('|'), 'gu')
/** What every one of them has; most sentences have none, which this tells faster. */
const SIGN = /[#/!_]|--|\.[a-z]/

const PAGE = '(?<=\\b(?:in|on|at|from|to|see) )(?:page|pages|chapter|section|appendix) \\d+(?:[.–-]\\d+)*'
const EMAIL = '[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+'
const SPOTS = new RegExp([CHANNEL, FILE, `${PATH}(?<=/.*/.*|~.*)`, PAGE, EMAIL].join('|'), 'gu')

const known = new WeakMap<Evidence, readonly NumberRange[]>()

/** Offsets into the article's text. */
function handlesOf(evidence: Evidence): readonly NumberRange[] {
  let found = known.get(evidence)
  if (!found) {
    const { article, start, end } = evidence
    found = SIGN.test(article.text.slice(start, end)) ? rangesOf(HANDLES, evidence) : []
    known.set(evidence, found)
  }
  return found
}

function rangesOf(pattern: RegExp, { article, start, end }: Evidence): NumberRange[] {
  return [...article.text.slice(start, end).matchAll(pattern)].map(({ index, 0: text }) => ({
    start: start + index,
    end: start + index + text.length,
  }))
}

/** A part of a sentence with the whole of what it cuts: "#back-kitchen" for "kitchen", "!k" for "k."; a channel stands alone. */
export function wholeHandle(evidence: Evidence, start: number, end: number): [number, number] {
  const cut = handlesOf(evidence).find((one) => one.start < end && one.end > start)
  if (!cut) return [start, end]
  if (isChannel(evidence.article.text.slice(cut.start, cut.end))) return [cut.start, cut.end]
  const isInside =
    start >= cut.start && !/[\p{L}\p{N}]/u.test(evidence.article.text.slice(cut.end, Math.max(end, cut.end)))
  return isInside ? [cut.start, cut.end] : [Math.min(start, cut.start), Math.max(end, cut.end)]
}

/** Places that have no place on a map: channels, files, pages, addresses to write to; of a list of them those that a question names. */
export function spotsOf(evidence: Evidence, asked: Parameters<typeof isOfList>[2]): readonly NumberRange[] {
  const found = rangesOf(SPOTS, evidence)
  return found.filter(isOfList(evidence.article.text, found, asked))
}

/** Whether a sentence names several channels. */
export function areListed({ article, start, end }: Evidence): boolean {
  return (article.text.slice(start, end).match(new RegExp(CHANNEL, 'gu'))?.length ?? 0) > 1
}

/** Whether a text is the name of a channel. */
export const isChannel = (text: string): boolean => text.startsWith('#')
