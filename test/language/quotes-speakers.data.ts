// Who quotes() must say is speaking where a role, a pronoun or a neighbour tells it. Written for this test.

export type Speakers = readonly (readonly [fact: string, text: string, speakers: readonly (string | null)[]])[]

/** "role, Name": the name is who speaks. */
export const BESIDE_ROLES: Speakers = [
  ['verb first', '"It is late," said the harbour master, Peter Marsh.', ['Peter Marsh']],
  ['verb last', '"It is late," the harbour master, Peter Marsh, told reporters.', ['Peter Marsh']],
  ['before the quote', 'The harbour master, Peter Marsh, said: "It is late."', ['Peter Marsh']],
  ['known already', 'Peter Marsh came.\n\n"It is late," said the harbour master, Peter Marsh.', ['Peter Marsh']],
  ['her', 'Anna Kohl left. "It is late," joked her lawyer, Peter Marsh, "and cold."', ['Peter Marsh']],
  ['his, read out', 'His lawyer, Anna Kohl, read out a statement: "It is late."', ['Anna Kohl']],
  ['its, a title', 'Its director, Professor Peter Marsh, called the plan "a very bad joke".', ['Peter Marsh']],
  ['their', '"It is late," said their leader, Anna Kohl.', ['Anna Kohl']],
  ['a name before the role', '"It is late," said Kohl\'s lawyer, Peter Marsh.', ['Peter Marsh']],
  ['an age', '"It is late," said a driver, Peter Marsh, 54.', ['Peter Marsh']],
  ['one of many', '"It is late," said one of the deputies, Peter Marsh.', ['Peter Marsh']],
  ['according to', 'According to the harbour master, Peter Marsh, "it is very late".', ['Peter Marsh']],
  ['a day first', 'Last week, the mayor, Peter Marsh, said: "It is late."', ['Peter Marsh']],
  [
    'a spokesperson for somebody',
    'A spokesperson for the minister, Peter Marsh, said it was "very late".',
    ['Peter Marsh'],
  ],
  [
    'the role behind the name, with a clause',
    'She was called in by Peter Marsh, the new chief executive, who described her as "the best we have ever had".',
    ['Peter Marsh'],
  ],
  [
    'a party before the name',
    'Her opponent, the Conservative Alasdair Munro, spoke. "It is late," said Munro.',
    ['Alasdair Munro'],
  ],
  [
    'an age before the name',
    'In the gymnasium of Sankt Veit, where 300 people slept, 81-year-old Aloisia Gruber held a cage. "It is late," she said.',
    ['Aloisia Gruber'],
  ],
  ['a critic', 'Another critic, Peter Marsh, likened the rules to "burning the house".', ['Peter Marsh']],
  ['an operator', '"It is late," said the operator, Solway Lines, on Monday.', ['Solway Lines']],
  ['two names are no apposition', '"It is late," said the mayor, Peter Marsh and Anna Kohl.', ['the mayor']],
  ['nor are the names of many', '"It is late," said the residents, Peter Marsh and Anna Kohl.', ['the residents']],
  ["nor is somebody's brother", '"It is late," said the guard, Peter Marsh\'s brother.', ['the guard']],
  ['nor is a place behind a dateline', 'OSLO, Norway - The mayor said it was "very late indeed".', ['The mayor']],
]

/** A quote in paragraphs of its own behind a colon. */
export const BLOCKS: Speakers = [
  ['a statement', 'The mayor Peter Marsh said in a statement:\n\n"It is late.', ['Peter Marsh']],
  ['goes on', 'Peter Marsh continued:\n\n"It is late."\n\n"And cold," Anna Kohl said.', ['Peter Marsh', 'Anna Kohl']],
  ['the following comment', 'Peter Marsh made the following comment:\n\n"It is late."', ['Peter Marsh']],
  ['called them on it', 'Peter Marsh called them on it:\n\n"It is late in the day."', ['Peter Marsh']],
  [
    'not whose plan it is',
    'Peter Marsh praised the plan, and the News has proof:\n\n"It is late and nobody came."',
    [null],
  ],
  ['not it', 'Peter Marsh left the News. Wait, it gets better:\n\n"It is late and nobody came."', [null]],
]

/** Verbs of two words, quotes without a verb of saying, and words that nobody says. */
export const WAYS_OF_SAYING: Speakers = [
  ...['shot back', 'fired back', 'chimed in', 'cut in', 'went on', 'put it'].map(
    (verb) => [verb, `"It is late," Peter Marsh ${verb}.`, ['Peter Marsh']] as const,
  ),
  ['shot back, in the middle', '"It is late," Peter Marsh shot back, "including here."', ['Peter Marsh']],
  ['chimed in, inverted', '"It is late," chimed in Peter Marsh.', ['Peter Marsh']],
  ['as X put it', '"It is late," as Peter Marsh put it.', ['Peter Marsh']],
  ['was blunt', 'Peter Marsh was blunt. "It is late and nobody came."', ['Peter Marsh']],
  ['was rich', 'Peter Marsh was rich. "It is late and nobody came."', [null]],
  ['for X', 'For Peter Marsh the case is clear: "It is late and nobody came."', ['Peter Marsh']],
  ["somebody's chief", '"It is late," the agency\'s chief told them.', ["the agency's chief"]],
  [
    'asked why',
    '“It is late,” Marsh said in Oslo. “It was late yesterday.” Asked why, he told them that nobody came.',
    ['Marsh'],
  ],
  ['a banner', 'Peter Marsh left his car in the yard with a banner that read "Talk or walk to work".', [null]],
  ['which reads', 'Peter Marsh held up the sign, which read "Talk or walk to work".', [null]],
  [
    'of a person the last is meant, not the support',
    'Anna Kohl lost the support of a general who said that "it is late".',
    ['a general'],
  ],
  [
    'the statement is whose it was',
    'The mayor, Peter Marsh, said in a statement that he would go. "It is late," the statement said.',
    ['Peter Marsh'],
  ],
  [
    'the letter is whose it was, one paragraph on',
    'Peter Marsh sent a letter.\n\n"It is late," the letter said.',
    ['Peter Marsh'],
  ],
  [
    'in a statement, first',
    'In an emailed statement, Peter Marsh said he would go.\n\n"It is late," the statement said.',
    ['Peter Marsh'],
  ],
  [
    'not whom the letter speaks of',
    'The student is ill, according to the letter. "It is late," the letter said.',
    [null],
  ],
  ['signs', 'Pilots stood in line, holding signs that read "Talk or walk to work".', [null]],
  ["the statement is nobody's", 'It rained. "It is late," the statement said.', [null]],
]

/** Whom a pronoun or a role stands for. */
export const STAND_INS: Speakers = [
  [
    'a pronoun before a name tells nothing of its bearer',
    'Maria Kohl paints at night. Her neighbour Taro Ruel, who hears her, says she never sleeps. "It is late," he says.',
    ['Taro Ruel'],
  ],
  [
    'a pronoun before a name of its own sex',
    'His lawyer Taro Ruel said he was calm. "It is late," he said.',
    ['Taro Ruel'],
  ],
  [
    'she, the subject of the sentence before, not who spoke before that',
    '"It is late," said Anna Kohl. "I go."\n\nMaria Lund took it with humour. "It is early," she said.',
    ['Anna Kohl', 'Maria Lund'],
  ],
  [
    'he, the lawyer of whom the sentence before speaks',
    'Peter Marsh is out. His lawyer, Paul Reed, warned the press. "It is late," he said.',
    ['Paul Reed'],
  ],
  [
    'it, not an organization named in passing',
    'The study was written at the Lviv University. It said the wall was "old and very weak".',
    [null],
  ],
  [
    'it, a machine',
    'The University of Lviv built it. Its last message was short. "All is well and nominal," it said.',
    [null],
  ],
  [
    'the minister, whose office is that of a secretary',
    'Transport Secretary Anna Kohl met Peter Marsh, general secretary of the union. The minister said it was "very late".',
    ['Anna Kohl'],
  ],
  [
    'the minister, where there are two',
    'Transport Secretary Anna Kohl met Foreign Secretary Peter Marsh. The minister said it was "very late".',
    ['The minister'],
  ],
  [
    'the president, called so before the name, not the one beside whose role another name stands',
    'President Anna Kohl met the Russian president, Peter Marsh. "It is late," the president said.',
    ['Anna Kohl'],
  ],
  [
    'she, the director whose name stands beside the role',
    'The Centers for Disease Control are watching, said its director, Anna Kohl.\n\n"It is late," she said.',
    ['Anna Kohl'],
  ],
  [
    'the priest, who was named beside his role',
    'The parish priest, Father Peter Marsh, came. "It is late," the priest said.',
    ['Peter Marsh'],
  ],
]
