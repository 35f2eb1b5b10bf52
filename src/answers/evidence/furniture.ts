// What a page puts between the sentences of an article: captions of pictures that are counted, boxes of films, calls to subscribe.

/** "Hide Caption 31 of 44 Photos: ...", "JUST WATCHED ... Replay More Videos ... MUST WATCH": the words of web pages of news. */
const COUNTED = /\b(?:(?:Hide|Show) Caption|JUST WATCHED|MUST WATCH|Replay More Videos)\b|\b\d+ of \d+ Photos?\b/
/** A film's title and its length: "Key resignations deal blow to Boris Johnson 01:40"; no "leaves daily at 10:45". */
const FILM = /(?<=\p{L})(?<!\b(?:about|at|by|from|in|of|opens?|opening|record|starts?|than|to|until))\s+\d\d:\d\d$/iu
const CALLS =
  /^(?:Photos?:|Advertisement$|(?:Click here|Read More|SEE ALSO|Sign up (?:for|to))\b|Subscribe(?: (?:for|here|now|to|today)\b|$))/i

/** Whether a sentence, as the text is cut into sentences, is none of the article's own: no event is as a caption dates its picture. */
export function isFurniture(sentence: string): boolean {
  return (sentence.at(-3) === ':' && FILM.test(sentence)) || COUNTED.test(sentence) || CALLS.test(sentence)
}
