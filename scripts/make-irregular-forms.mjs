// Writes src/language/irregular-forms.data.json: the irregular forms of English nouns and verbs out of WordNet's exception lists
// (wink-lexicon, through wink-lemmatizer), so that no search waits for 3 MB of word lists to load.
//   npm install --no-save wink-lemmatizer@3.0.4 && node scripts/make-irregular-forms.mjs
import { writeFileSync } from 'node:fs'
import lemmatize from 'wink-lemmatizer'
import nouns from 'wink-lexicon/src/wn-noun-exceptions.js'
import verbs from 'wink-lexicon/src/wn-verb-exceptions.js'

/** Regular endings are the stemmer's; these words end so and are irregular. */
const REGULAR = /(?:ing|ed|s)$/
const IRREGULAR_ENDING = new Set(
  'bred bled fed fled led sped shed said is was has does goes wives knives wolves halves selves thieves loaves calves shelves'.split(
    ' ',
  ),
)

/** Forms that are far more often words of their own: nobody asks who "ground" corn, but which planes were grounded. */
const OWN = new Set('bound dive ground rent stove wound'.split(' '))

function lemmaOf(word) {
  if (OWN.has(word)) return word
  const noun = lemmatize.noun(word)
  if (noun.endsWith('sis') && word !== 'bases') return noun
  if (REGULAR.test(word) && !IRREGULAR_ENDING.has(word)) return word
  return noun !== word ? noun : lemmatize.verb(word)
}

const forms = new Map()
for (const word of [...Object.keys(nouns), ...Object.keys(verbs), ...IRREGULAR_ENDING].sort()) {
  const lemma = lemmaOf(word)
  if (/^[a-z]{3,}$/.test(word) && lemma !== word) forms.set(lemma, new Set(forms.get(lemma)).add(word))
}
// Porter's rules for endings want more letters before them: "die" and "died", "try" and "tried" would have two terms.
for (const verb of 'die lie tie vie belie untie'.split(' '))
  add(verb, `${verb}d`, `${verb}s`, verb.replace(/ie$/, 'ying'))
for (const verb of 'cry dry fly fry ply pry shy sky spy try'.split(' '))
  add(verb, ...['ies', 'ied'].map((end) => verb.replace(/y$/, end)))
for (const verb of 'canoe dye free hoe toe'.split(' ')) add(verb, `${verb}d`, `${verb}s`, `${verb}ing`)
for (const verb of 'add err exceed proceed sniff stuff succeed'.split(' '))
  add(verb, `${verb}ed`, `${verb}s`, `${verb}ing`)
for (const verb of 'cue evidence experience glue hue interfere rue sacrifice sue'.split(' '))
  add(verb, `${verb}d`, `${verb}s`, verb.replace(/e$/, 'ing'))
function add(base, ...words) {
  forms.set(base, new Set([...(forms.get(base) ?? []), ...words]))
}
const lines = [...forms].sort().map(([lemma, words]) => [lemma, ...words].join(' '))
const data = {
  source: 'WordNet 3.0 exception lists, Princeton University (npm wink-lexicon)',
  license: 'WordNet License: https://wordnet.princeton.edu/license-and-commercial-use',
  forms: lines,
}
writeFileSync(
  new URL('../src/language/irregular-forms.data.json', import.meta.url),
  `${JSON.stringify(data, null, 1)}\n`,
)
