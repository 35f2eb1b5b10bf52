// Lines that stand in an article's source and are not of the article: each rule with the reason that people are shown.

export interface FurnitureRule {
  readonly reason: string
  /** Matched against a whole line, trimmed. */
  readonly line: RegExp
}

export const FURNITURE: readonly FurnitureRule[] = [
  {
    reason: 'page number',
    line: /^(?:page|seite|página|pagina|стр\.?)\s+\d{1,4}\s*(?:of|\/|von|de|di|sur|из)\s*\d{1,4}$/i,
  },
  {
    // Without a word, and with a bar, it may be a day: `pageNumbers` tells those.
    reason: 'page number',
    line: /^\d{1,4}\s*(?:of|von|de|di|sur|из)\s*\d{1,4}$/i,
  },
  { reason: 'page number', line: /^(?:(?:page|seite|página|pagina)\s+\d{1,4}|[-–—]\s?\d{1,4}\s?[-–—])$/i },
  { reason: 'promotion', line: /^read (?:more|also|next)(?::| \S)(?!.*[.!?]$).{0,200}$/i },
  { reason: 'promotion', line: /^(?:READ (?:MORE|ALSO|NEXT)|RELATED|SEE ALSO|WATCH|MORE): \S.{0,200}$/ },
  {
    reason: 'promotion',
    line: /^(?:read more|related (?:articles|stories|topics|content)|see also|most (?:read|viewed|popular)|more on this story|sign up(?: here| now)?|continue reading(?: the main story)?|support the guardian|reuse this content|our standards: .{0,80})[:.…»>]{0,3}$/i,
  },
  { reason: 'promotion', line: /^sign up (?:for|to) (?:our|the|get)\b.{0,120}$/i },
  {
    reason: 'advertisement',
    line: /^(?:advertisement|advertising|anzeige|publicité|publicidad|sponsored content|story continues below(?: advertisement)?|article continues below.{0,40})$/i,
  },
  {
    reason: 'share bar',
    line: /^(?:share(?: this)?(?: (?:article|story|page))?|tweet|share (?:this )?(?:on|with) (?:facebook|twitter|x|whatsapp|email|messenger|linkedin|pinterest)|print this page|send us your feedback)[:.]?$/i,
  },
  { reason: 'share bar', line: /^(?:print|e-?mail|share|pdf)(?:\s?[|·/]\s?(?:print|e-?mail|share|pdf)){1,4}$/i },
  { reason: 'caption', line: /^(?:image|media) (?:copyright|source|caption)[: ]\s?\S.{0,200}$/i },
  {
    reason: 'caption',
    line: /^(?:photo|photograph|picture|image|foto)s?(?::| by | credit:? )\s?\S(?!.*[.!?]$).{0,100}$/i,
  },
  {
    reason: 'copyright',
    line: /^(?:(?:©|\(c\)).{0,20}\b(?:19|20)\d{2}\b.{0,60}|copyright\b.{0,20}\b(?:19|20)\d{2}\b(?!.*[.!?]$).{0,60}|.{0,80}\ball rights reserved\.?)$/i,
  },
  {
    reason: 'note on the edition',
    line: /^a version of this (?:article|story) (?:appears|appeared) in print\b.{0,400}$/i,
  },
  {
    reason: 'note on the edition',
    line: /^(?:this article is more than \d{1,2} (?:years?|months?) old\.?|\d{1,3} min(?:ute)?s? read)$/i,
  },
  { reason: 'keywords', line: /^(?:related subjects|keywords|permalink|filed under)\b:? \S(?!.*[.!?]$).{0,200}$/i },
]

/** A printed page's head names its site: "... Published on Cuba Si (http://cubasi.cu)". */
export const PUBLISHED_ON = /^(.{0,300}?)\s*\bPublished on ([^()]{1,80}?) \((https?:\/\/[^\s()]{1,200})\)$/

/** Tags that extraction left behind in plain text. */
export const LEFTOVER_TAG =
  /<\/?(?:a|abbr|b|blockquote|br|cite|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|q|small|span|strong|sub|sup|u|ul)(?:\s[^<>]{0,300})?\/?>/gi
