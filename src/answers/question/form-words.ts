// Questions for what is known by its form: a colour, an e-mail or web address, a telephone number, a score. Of the words that say so,
// evidence need not hold those that an address stands without: "volunteers@example.org".

export type Form = 'colour' | 'email' | 'web' | 'phone' | 'contact' | 'score'

/** "What is the club's e-mail address for members": asks for nothing but that. */
const asking = (noun: string) =>
  new RegExp(`^what(?:['’]?s| is| are) (?:\\S+ ){0,4}?${noun}(?: (?:of|for|to) .*)?\\W*$`, 'i')
/** "Email for volunteers", "press email": keywords. */
const naming = (noun: string) =>
  new RegExp(`^(?:the )?(?:[\\p{L}\\d'’-]+ ){0,4}?${noun}(?: (?:of|for|to) .*)?\\W*$`, 'iu')

const EMAIL = 'e-?mails?(?: address)?'
const PHONE = '(?:tele)?phone(?: number)?'

const FORMS: readonly (readonly [question: RegExp, form: Form])[] = [
  [/^what colou?rs?\b/i, 'colour'],
  [asking('colou?rs?'), 'colour'],
  [asking(EMAIL), 'email'],
  [naming(EMAIL), 'email'],
  [/^(?:what|which) e-?mail\b.*\b(?:write|send|contact|use|reach|apply|ask)/i, 'email'],
  [asking('(?:web ?site|web address|home ?page|url)'), 'web'],
  [asking('(?:(?:tele)?phone number|hotline(?: number)?)'), 'phone'],
  [naming(PHONE), 'phone'],
  [/\b(?:helpline|mobile|fax)(?:['’]s)? number|\bnumber .*\b(?:call|dial|ring|phone)\b/i, 'phone'],
  [/^how (?:do|can|could|should) (?:i|we|you|one|people) (?:contact|reach|e-?mail)\b/i, 'contact'],
  [naming('contact(?: address| details| email)?'), 'contact'],
  [/^what(?:['’]?s| is| was| were)? (?:the )?(?:final |half-time |full-time )?score\b/i, 'score'],
]

export function formAsked(question: string): Form | undefined {
  return FORMS.find(([pattern]) => pattern.test(question))?.[1]
}

const UNSAID: Partial<Record<Form, RegExp>> = {
  email: /^(?:e-?mails?|e|mail|address)$/i,
  phone: /^(?:(?:tele)?phone|number)$/i,
  contact: /^(?:contact|reach|e-?mails?|address|details)$/i,
  score: /^score$/i,
}

/** Whether a word of a question only says which form its answer has. */
export const saysForm = (word: string, form: Form | undefined): boolean =>
  form !== undefined && (UNSAID[form]?.test(word) ?? false)
