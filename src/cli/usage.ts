// What `footnote --help` and `footnote COMMAND --help` print.
import { FootnoteError } from '../error.ts'

const OVERVIEW = `footnote: answers from articles, in their own words, with a citation of the exact place

  footnote start       the bot; without DISCORD_TOKEN on a Discord of its own, in the browser
  footnote dev         the same page, and the bot starts anew when its code changes
  footnote replay      does again what was saved on the page, and tells whether the reply is the same
  footnote ask         one question, or a file of them
  footnote search      the passages that a question finds
  footnote inspect     what was understood: text, quotes, dates, names, passages
  footnote articles    add, list, show, check, refresh, remove
  footnote register    tell Discord which commands there are
  footnote eval        how good the answers are on your own questions

footnote COMMAND --help tells more; footnote --version, which one this is. Articles come from --articles PATH, else from those that were added;
before the first was added, and for inspect, from seeds/.
`

const PAGES: Record<string, string> = {
  start: `footnote start

With DISCORD_TOKEN set (.env) the bot connects to Discord. Without it the same bot runs on a Discord
of its own, on this machine: the address of its page is printed, for a browser to open.

  --articles PATH    a folder or file of articles instead of the kept ones
  --no-page          without DISCORD_TOKEN: a prompt in this terminal instead of the page
LOCAL_PORT is the page's port (3210); a taken one gives the next.
`,
  dev: `footnote dev [--articles PATH]

For those who write commands, in a clone of the repository: the page of footnote start, with a bot that
is built and started anew when commands/ or src/ change. What stands in the channel stays. An error in
the code is told here and on the page, and the next save puts it right.
`,
  replay: `footnote replay FILE [--articles PATH]

Does again what was saved on the page of footnote start ("Save as fixture"), over the same server's
articles and settings or those of PATH, and prints the reply. Nothing that is kept is changed.
Exit code: 0 the saved reply, 3 another one (the difference goes to stderr), 1 and 2 errors.
`,
  ask: `footnote ask who|when|where|quote|ask|timeline "words" [options]
footnote ask --batch FILE|-                     one JSON object a line in, one a line out

  speaker:NAME topic:WORDS text:WORDS          parts of a quote question
  --speaker --topic --text                     the same as options
  --after DATE --before DATE --source NAME --article ID
                     DATE: 2017-05-11, May 2017, last week; 11/05/2017 in the order of DATE_ORDER
  --articles PATH    a folder or file of articles instead of those that were added
  --json             the answer as JSON (DESIGN.md, "Machine-readable output")
  --explain          candidates, features and why, to stderr
Exit code: 0 answered, 3 refused, 1 and 2 errors.
`,
  search: `footnote search "words" [--top N] [--articles PATH] [--json]
footnote search --batch FILE|- [--top N]        one JSON object a line in, one a line out

  --after DATE --before DATE --source NAME --article ID --person NAME --language CODE
`,
  inspect: `footnote inspect text|quotes|dates|names|passages [--articles PATH]

Prints one JSON object a line. Offsets are UTF-16 units into the source.
  --explain          text: each cut with its reason
  --pretty           for eyes: names, dates and quotes coloured
`,
  articles: `footnote articles add PATH|URL     read and keep
footnote articles check PATH|URL   what would be read, and what looks wrong
footnote articles list | show ID | remove ID | refresh

A folder is read with all below it, but README, LICENSE and CHANGELOG, what is hidden (.git) and folders of dependencies
(node_modules, bower_components, site-packages, __pycache__); one that is named itself is read all the same.

  --collection ID    a guild's id (default: main)
  --data DIR         the data folder (default: DATA_DIR, else data)
  --json             JSON lines
  --explain          check: each cut with its reason
  --version N        show: an older version
`,
  register: `footnote register [--guild ID | --global] [--dry-run] [--yes] [--clean]

Shows what would change at Discord, asks, and writes all commands in one call. A command that is registered for all servers and
for one shows twice there; --clean removes the other one. Exit code 3: something would change (--dry-run), or it was not agreed to.
`,
  eval: `footnote eval --questions FILE [--articles PATH] [--plot FILE.svg]

Evidence, exact words, refusals and calibration on your own questions, each with its 95 % interval, and the worst ten cases.
FILE: one JSON object a line, {"question","command"?,"doc_id"?,"answers"?:[{"text","start"?}]}; command is who, when, where or ask.
A question without answers is one to refuse. An answer is right when its citation holds a known one: at start, which counts from the
beginning of the article's source, or, without start, by its words; doc_id is the article's id.
`,
}

/** The overview, or the page of a command. Throws FootnoteError `cli/unknown` for a name that is none. */
export function usage(command?: string): string {
  if (!command || command.startsWith('-')) return OVERVIEW
  const page = Object.hasOwn(PAGES, command) ? PAGES[command] : undefined
  if (!page)
    throw new FootnoteError('cli/unknown', `There is no command "${command}".`, 'Type footnote --help to see the list.')
  return page
}
