// Which line ends inside a Markdown paragraph part lines: those around a list of labels ("When: 5 May", "Where: Hall 3").
// All others are where prose was wrapped; Markdown itself knows no difference.

/** "**When:** ", "📅 When: ", "1st place: ": one to a few words and a colon, in bold or plain, behind the mark of a quoted line. */
const LABEL =
  /^[>\s]*(?:(?:\p{Extended_Pictographic}\ufe0f?|:\w+:)\s*)?[*_]{0,3}[\p{Lu}\p{N}][^:.!?|]{0,40}(?::[*_]{0,3}|[*_]{1,3}:)(?=\s|$)/u
/** "17:00 Pub quiz". */
const HOUR = /^[>\s]*[*_]{0,3}\d{1,2}[:.]\d{2}\b/
const SMALL = /^[>\s]*\p{Ll}/u
/** Prose is wrapped at no less than this; a shorter line was ended by who wrote it. */
const WRAP_MIN = 60

/** Offsets of the line feeds that part lines, in `paragraph` as it stands in the source. */
export function lineBreaks(paragraph: string): number[] {
  const lines = paragraph.split('\n')
  const labels = lines.map((line) => LABEL.test(line) || HOUR.test(line))
  // One label alone may be prose: "He said:" at the beginning of a wrapped line.
  const listed = labels.map((label, i) => label && (labels[i - 1] === true || labels[i + 1] === true))
  const breaks: number[] = []
  let end = -1
  for (const [i, line] of lines.slice(0, -1).entries()) {
    end += line.length + 1
    const isLast = listed[i] && line.length < WRAP_MIN && !SMALL.test(lines[i + 1]!)
    if (listed[i + 1] || isLast) breaks.push(end)
  }
  return breaks
}
