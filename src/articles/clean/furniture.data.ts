// Lines that stand in an article's source and are not of the article: each rule with the reason that people are shown.

export interface FurnitureRule {
  readonly reason: string
  /** Matched against a whole line, trimmed. */
  readonly line: RegExp
}

export const FURNITURE: readonly FurnitureRule[] = [
  { reason: 'page number', line: /^(?:page\s+)?\d{1,4}\s*(?:of|\/)\s*\d{1,4}$/i },
  { reason: 'page number', line: /^page\s+\d{1,4}$/i },
  { reason: 'promotion', line: /^read (?:more|also|next)(?::| \S)(?!.*[.!?]$).{0,200}$/i },
  { reason: 'promotion', line: /^(?:READ (?:MORE|ALSO|NEXT)|RELATED|SEE ALSO|WATCH|MORE): \S.{0,200}$/ },
  {
    reason: 'promotion',
    line: /^(?:read more|related (?:articles|stories)|see also|most read|sign up(?: here| now)?)[:.…»>]{0,3}$/i,
  },
  { reason: 'promotion', line: /^sign up (?:for|to) (?:our|the|get)\b.{0,120}$/i },
  {
    reason: 'advertisement',
    line: /^(?:advertisement|advertising|sponsored content|story continues below advertisement|article continues below.{0,40})$/i,
  },
  {
    reason: 'share bar',
    line: /^(?:share(?: this)?(?: (?:article|story|page))?|tweet|share on (?:facebook|twitter|x|whatsapp))[:.]?$/i,
  },
]

/** A printed page's head names its site: "... Published on Cuba Si (http://cubasi.cu)". */
export const PUBLISHED_ON = /^(.{0,300}?)\s*\bPublished on ([^()]{1,80}?) \((https?:\/\/[^\s()]{1,200})\)$/

/** Tags that extraction left behind in plain text. */
export const LEFTOVER_TAG =
  /<\/?(?:a|abbr|b|blockquote|br|cite|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|q|small|span|strong|sub|sup|u|ul)(?:\s[^<>]{0,300})?\/?>/gi
