// Who quotes() must say is speaking: verbs that are none of saying, people without a name, people under two names. Written for this test.
import type { Speakers } from './quotes-speakers.data.ts'

/** Verbs and roles that a tagger or a list of verbs does not know. */
export const VERBS_AND_ROLES: Speakers = [
  [
    'a role that begins as a verb does',
    '"It is late," said the study\'s lead author, behavioural biologist Lena Hofer.',
    ['Lena Hofer'],
  ],
  ['an article before it', '"It is late," said the lead author, Lena Hofer.', ['Lena Hofer']],
  ['used to say', 'Anna Kohl ran it for years. "It is very late," she used to say.', ['Anna Kohl']],
  ['liked to tell', '"It is very late," Anna Kohl liked to tell them.', ['Anna Kohl']],
  ['shrugged', 'Peter Marsh came. "It is late," he shrugged. "And it is cold."', ['Peter Marsh']],
  ['grinned, and went on', '"It is late," Marsh grinned, "and it is cold."', ['Marsh']],
  ['nodded to somebody', 'Anna Kohl came. "It is late," she nodded to the driver.', ['Anna Kohl']],
  ['sobbed, in front of the name', '"It is late," sobbed Anna Kohl.', ['Anna Kohl']],
  ['no verb of saying beside a title', 'In "It Is Late," Marsh moved into the hills.', []],
]
