// The verbs of saying in all their forms: form -> what it is.
import { IRREGULAR, JUDGING, PHRASAL, SAYING, TELLING, WORDS_OF } from './cues.data.ts'

export interface Cue {
  readonly base: string
  /** May stand beside direct speech. */
  readonly saying: boolean
  /** Its object is the hearer: "told reporters". */
  readonly telling: boolean
  /** "adding": its subject is that of the sentence's main verb. */
  readonly participle: boolean
}

/** Words that begin with a capital or a sign come before it. */
const SMALL_A = 'a'.charCodeAt(0)

const CUES: ReadonlyMap<string, Cue> = allForms()
const PHRASAL_FORMS: ReadonlyMap<string, string> = new Map(
  Object.keys(PHRASAL).flatMap((base) => formsOf(base).map((form) => [form, base] as const)),
)
const NOUNS: ReadonlySet<string> = new Set(words(WORDS_OF))

/** The verb of saying that a word is a form of. */
export function cueOf(word: string): Cue | undefined {
  return CUES.get(word) ?? (word.charCodeAt(0) < SMALL_A ? CUES.get(word.toLowerCase()) : undefined)
}

/** "went on", "put it": verbs that speak only together with the next word. */
export function phrasalCueOf(word: string, next: string): Cue | undefined {
  const base = PHRASAL_FORMS.get(word.toLowerCase())
  if (!base || !PHRASAL[base]?.split(' ').includes(next.toLowerCase())) return undefined
  return { base, saying: true, telling: false, participle: word.endsWith('ing') }
}

/** Whether a noun stands for what somebody says: "statement". */
export function isWordsOf(word: string): boolean {
  return NOUNS.has(word.toLowerCase())
}

function allForms(): Map<string, Cue> {
  const [saying, telling, judging] = [SAYING, TELLING, JUDGING].map((list) => new Set(words(list)))
  const forms = new Map<string, Cue>()
  for (const base of new Set([...saying!, ...telling!, ...judging!])) {
    const cue = { base, saying: saying!.has(base), telling: telling!.has(base) && !saying!.has(base) }
    for (const form of formsOf(base)) forms.set(form, { ...cue, participle: form.endsWith('ing') && form !== base })
  }
  return forms
}

function formsOf(base: string): string[] {
  const irregular = IRREGULAR[base]
  if (irregular) return [base, ...irregular.split(' ')]
  const stem = base.endsWith('e') ? base.slice(0, -1) : base
  if (/[^aeou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`]
  const third = /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`
  return [base, third, `${stem}ed`, `${stem}ing`]
}

function words(list: string): string[] {
  return list.trim().split(/\s+/)
}
