// Names that do not answer "who", and what people are called.
import { expect, test } from 'vitest'
import { answer } from '../../src/answers/index.ts'
import { article, collectionOf } from './articles.ts'

const history = collectionOf(
  article(
    'war',
    'King Harold was killed at the Battle of Hartwell. The two forces met between Fort Edward and Fort William Henry. ' +
      "Newton's First Law of Motion tells of rest, and Newtonian mechanics was taught to the Venetian and Amalfitan merchants. " +
      'The town was betrayed by the Germans in the First Crusade, and Catholicism was forbidden along the Charles River.',
  ),
  article('son', "The Normans under the command of Bohemond, Robert's eldest son, besieged the town of Dyrr."),
  article('office', 'Nixon named William E. Simon as the first head of the energy office.'),
  article(
    'probe',
    'Space Command Col. Ada Marie Quist led the mission. Her husband, Jon Weir, watched the start, writes Nora Lind in Torvik.',
  ),
  article('week', 'Next Sunday Kelvar meet the Rovers. On Monday Night Parade Osk sang.'),
  article(
    'hour',
    'The first item of business is usually Time for Reflection, at which the Minister for Labour speaks.',
  ),
  article('firm', 'The contract for the bridge was won by Brandt & Söhne of Stuttgart.'),
)

test.each<[string, string, string[], RegExp]>([
  ['a battle', 'Who killed Harold?', [], /Battle|Hartwell/],
  ['a piece of a place’s name', 'Who met between the forts?', [], /^(?:Edward|William Henry)$/],
  ['a law, and what is said of a people', 'Who taught mechanics?', [], /Law|Newtonian|^Venetian$/],
  ['a crusade, a belief, a river', 'Who betrayed the town?', ['Germans'], /Crusade|Catholicism|River/],
  ['the father of another', 'Who was the son of Bohemond?', [], /^Robert$/],
  [
    'a name up to its initial',
    'Who was the first head of the energy office?',
    ['William E. Simon'],
    /William E\.$|^Simon$/,
  ],
  ['somebody the question names, with a rank', 'Whom did Ada Marie Quist marry?', ['Jon Weir'], /Quist/],
  ['whoever writes the report', 'Who watched the start of the mission?', ['Jon Weir'], /Lind/],
  ['a day before a name', 'Who will meet the Rovers?', ['Kelvar'], /Sunday/],
  ['a piece of a title', 'Who opens the business at the first item?', [], /^(?:Time|Reflection)$/],
  ['a piece of a firm’s name', 'Who won the contract for the bridge?', ['Brandt & Söhne'], /^Söhne/],
])('%s does not answer "%s"', async (_, question, some, none) => {
  const { explanation } = await answer({ command: 'who', question }, await history, { explain: true })
  const offered = explanation!.candidates.map(({ text }) => text)
  expect(offered).toEqual(expect.arrayContaining(some))
  expect(offered.filter((text) => none.test(text))).toEqual([])
})

const town = collectionOf(
  article(
    'town',
    'Gloria Banks was elected mayor of Stowe last month. Leonard Pike, the former mayor of Stowe, will go to prison. ' +
      'Tony Malkin became the manager of Rovers when Bryn Hollis, the manager before, left. ' +
      'The bridge was late, said project manager Yuki Tanaka. Police chief Dana Whitlock closed the road.',
  ),
)

test.each<[string, RegExp]>([
  ['who is the mayor of Stowe', /Pike/],
  ['who was the manager of Rovers before Malkin', /Malkin/],
])('%s: not %s', async (question, none) => {
  const { explanation } = await answer({ command: 'who', question }, await town, { explain: true })
  expect(explanation!.candidates.map(({ text }) => text).filter((text) => none.test(text))).toEqual([])
})

test.each([
  ['Yuki Tanaka', 'project manager'],
  ['Dana Whitlock', 'Police chief'],
])('who is %s: %s', async (name, role) => {
  const outcome = await answer({ command: 'who', question: `is ${name}` }, await town)
  expect(outcome).toMatchObject({ kind: 'answered', answers: [{ text: role }] })
})

const port = collectionOf(
  article(
    'port',
    'Present: Nora Lindqvist (chair), Samuel Okoye (boats), Martin Weber (treasurer)\n\n' +
      "The alarm was raised by the third officer, Clara Jensen, at noon. The port's chief engineer, Peter Novak, blamed a pump. " +
      'In the eyes of the coach, Emily Carter was too slow. The hermit Aldo Brandt saw it. The warlock Simon Keller left. ' +
      'The night Laura Hughes came home it rained. The judges are Daniel Moreau, Fritz and Ivy. The chair was Helen Ward asleep in. ' +
      'Ask Julia Fischer, who runs the kiosk, for a map. David Rossi, who said no, and Karen Holt (pictured) quarrelled with the referee.',
  ),
)

test.each([
  ['Nora Lindqvist', 'chair'],
  ['Samuel Okoye', 'boats'],
  ['Clara Jensen', 'third officer'],
  ['Peter Novak', 'chief engineer'],
  ['Aldo Brandt', 'hermit'],
  ['Daniel Moreau', 'judges'],
  ['Julia Fischer', 'runs the kiosk'],
])('who is %s, told beside the name: %s', async (name, role) => {
  const outcome = await answer({ command: 'who', question: `is ${name}` }, await port)
  expect(outcome).toMatchObject({ kind: 'answered', answers: [{ text: role }] })
})

test.each(['Emily Carter', 'Laura Hughes', 'Helen Ward', 'David Rossi', 'Karen Holt'])(
  'who only stands in the sentence does not tell who %s is',
  async (name) => {
    const outcome = await answer({ command: 'who', question: `is ${name}` }, await port)
    expect(outcome).toMatchObject({ kind: 'refused', reason: { code: 'named-but-unanswered' } })
  },
)

test('another name of the same person tells who that is', async () => {
  const collection = await collectionOf(
    article('singer', 'Anna Berg, known as Lola Storm, sang in the harbour on Sunday.'),
  )
  const { explanation } = await answer({ command: 'who', question: 'is Lola Storm' }, collection, { explain: true })
  expect(explanation!.candidates.map(({ text }) => text)).toEqual(['Anna Berg'])
})

test.each([
  ['treasurer', 'Martin Weber'],
  ['chair', 'Nora Lindqvist'],
])('in a list with roles in brackets one is the %s: %s', async (role, name) => {
  const question = `who is the ${role} of the port`
  const { explanation } = await answer({ command: 'who', question }, await port, { explain: true })
  const listed = explanation!.candidates.map(({ text }) => text).filter((text) => /Lindqvist|Okoye|Weber/.test(text))
  expect(listed).toEqual([name])
})

test('how somebody is addressed tells not who that is', async () => {
  const collection = await collectionOf(article('zoo', 'Dr. Omar Haddad took over the zoo of Kelvin in May 2024.'))
  const outcome = await answer({ command: 'who', question: 'is Omar Haddad' }, collection)
  expect(outcome).not.toMatchObject({ answers: [{ text: 'Dr.' }] })
})
