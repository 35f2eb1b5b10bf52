// The base forms of irregular words ("said", "children", "crises"), out of WordNet (see irregular-forms.data.json).
import { readFileSync } from 'node:fs'

/** "say said": a base form and what goes with it; made by scripts/make-irregular-forms.mjs. */
const { forms } = JSON.parse(readFileSync(new URL('./irregular-forms.data.json', import.meta.url), 'utf8')) as {
  readonly forms: readonly string[]
}
const bases = new Map<string, string>()
for (const line of forms) {
  const [base, ...others] = line.split(' ')
  for (const form of others) bases.set(form, base!)
}

/** The base form of an irregular noun or verb, lower case; any other word as it is: regular endings are the stemmer's. */
export function baseFormOf(word: string): string {
  return bases.get(word) ?? word
}
