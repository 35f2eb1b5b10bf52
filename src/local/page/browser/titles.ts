// Whether what a message shows is the title of an article.

/** Without white space, which a message folds, and without controls, which it never shows. */
const bare = (title: string): string => title.replace(/[\s\p{Cc}\p{Cf}]+/gu, '')

/**
 * @param title the article's own; absent for one without a title.
 * @param shown as it reads in a message, where a long title ends in an ellipsis.
 * @param untitled what a message says in place of a title that there is not, in each language.
 */
export function isTitle(title: string | undefined, shown: string, untitled: readonly string[]): boolean {
  const whole = bare(title ?? '')
  if (whole === '') return untitled.includes(shown)
  return shown.endsWith('…') ? whole.startsWith(bare(shown.slice(0, -1))) : whole === bare(shown)
}
