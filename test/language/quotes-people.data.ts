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

/** People who share a last name, and people who have had two. */
export const NAMESAKES: Speakers = [
  [
    'a title that is cut short',
    'Councillor Ruth Kohl came, and so did Derek Kohl. "It is late," Cllr Kohl said. "It is," said Mr Kohl.',
    ['Ruth Kohl', 'Derek Kohl'],
  ],
  [
    'ranks of the police',
    'Superintendent Ann Marsh and Inspector Tom Marsh came. "It is late," Insp Marsh said. "It is," Supt Marsh said.',
    ['Tom Marsh', 'Ann Marsh'],
  ],
  [
    'a title for whom the sentence before names',
    'Anna Kohl died in May. Anna Kohl was 90.\n\nMette Kohl, a niece, runs the school. "She was strict," Dr Kohl said.',
    ['Mette Kohl'],
  ],
  [
    'the first of two in that sentence',
    'Anna Kohl died in May.\n\nMette Kohl, a niece of Anna Kohl, runs it. "She was strict," Dr Kohl said.',
    ['Mette Kohl'],
  ],
  ['no title', 'Anna Kohl came, then Mette Kohl came. Anna Kohl sat. "It is late," Kohl said.', ['Anna Kohl']],
  [
    'the name that she was born with',
    'Ingrid Solheim died on Monday. Her daughter, Kari Solheim, said so.\n\nBorn in Hammerfest, Ingrid Aune was a nurse. "I remember the sky," she told us.',
    ['Ingrid Solheim'],
  ],
  [
    'a birth in another family',
    'Ingrid Solheim came. Born in Rome, Anna Aune was a nurse. "I do," said Aune.',
    ['Anna Aune'],
  ],
  ['a clause of its own behind "and"', 'Anna Kohl lost the vote, and Clara Marsh won. "It is late," she said.', [null]],
]

/** People whom nobody names, and writers. */
export const STRANGERS: Speakers = [
  [
    'the writer is not "he" in his own piece',
    'By Peter Marsh\n\nI went to the hall and met a man with a drill. "It is late," he said.\n\nPeter Marsh was an editor.',
    ['a man with a drill'],
  ],
  ['a byline is nobody in the text', 'By Peter Marsh\n\nThe hall is open. "It is late," he said.', [null]],
  [
    'somebody met',
    'Peter Marsh left. I asked a woman at the door. "It is late," she told me.',
    ['a woman at the door'],
  ],
  [
    'a colleague of his, not a woman farther off',
    'Anna Kohl ran it. Her son, Peter Marsh, is silent. A colleague of his, who would not be named, was not. "It is late," she told me.',
    ['A colleague of his'],
  ],
  ['what somebody is', 'Anna Kohl is a friend of theirs. "It is late," she said.', ['Anna Kohl']],
  ['beside a name', 'Peter Marsh sat with a colleague, Anna Kohl. "It is late," she said.', ['Anna Kohl']],
]

/** "The 19-year-old", "the striker". */
export const EPITHETS: Speakers = [
  [
    'who was just spoken of',
    'Peter Marsh scored.\n\n"It is late," said the 19-year-old, who came in May.',
    ['Peter Marsh'],
  ],
  [
    'who is said to be so old',
    'Peter Marsh, 19, scored. Tom Kohl, 31, did not. "It is late," said the 19-year-old.',
    ['Peter Marsh'],
  ],
  [
    'not who is of another age',
    'Tom Kohl, 31, did not score. "It is late," said the 19-year-old.',
    ['the 19-year-old'],
  ],
  [
    'the last of two in one sentence',
    'Tom Kohl lost the ball, and Peter Marsh scored. "It is late," said the 19-year-old.',
    ['Peter Marsh'],
  ],
  [
    'whose lawyer, not whose brother',
    'He is the elder brother of the company\'s lawyer, Victor Lima, who left. "It is late," the lawyer told us.',
    ['Victor Lima'],
  ],
  ['whom the sentence before is about', 'Anna Kohl was defiant. "It is late," the striker said.', ['Anna Kohl']],
  [
    'whom it calls a nephew',
    'Jamie Marsh, the manager\'s nephew, scored.\n\nThe chairman, Tom Kohl, was silent.\n\nHis nephew was more defiant. "It is late," the striker said.',
    ['Jamie Marsh'],
  ],
  ['nobody, where nothing tells', 'Anna Kohl left. "It is late," the striker said.', ['the striker']],
]
