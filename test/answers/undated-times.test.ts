// "When" is answered by a clause or a phrase of time where no date tells it, and by none that hangs on another deed.
import { beforeAll, expect, test } from 'vitest'
import { answer } from '../../src/answers/index.ts'
import type { Collection } from '../../src/collections/index.ts'
import { article, collectionOf } from './articles.ts'

let pages: Collection
beforeAll(async () => {
  pages = await collectionOf(
    article(
      'rules',
      'Mutes are lifted when the appeal is accepted, and the moderator tells you by message. A strike is deleted after 30 days without ' +
        'another. Members can attach files once they reach level 5 and have picked a role. Threads are archived whenever a topic is ' +
        'solved. Do not bump a suggestion until a moderator confirms that it was seen.\n\nPolls close at the end of the week of the ' +
        'vote. Badges are handed out when you join and withdrawn when you leave. New streamers may go live as soon as they have signed ' +
        'the form, and the rest must wait. Check when the bell rings. The bot posts a digest every Friday once the queue is empty.',
      { title: 'Rules of the Lantern server' },
    ),
    article(
      'guide',
      'The gate of the crypt opens at sunset and stays open until the boss is dead. Your fox evolves upon reaching the summit. Guild funds are ' +
        'paid out on completion of the weekly quest. Potions lose their effect once you leave the arena; runes last until the moon sets. ' +
        'Once the bridge has been lowered, you must fight the dragon. Visitors to the hall pay on arrival. The shop stands at the end of ' +
        'the road. Ladder points are reset at the beginning of each season. You should mend your armour before entering the crypt.',
      { title: 'Guide to the Salt Marsh' },
    ),
    article(
      'history',
      'When the treaty was signed, Bo Ek wept. The council of Osk only became friendly when the rival town opened its own school. The ' +
        'mill was closed when the roof collapsed in March 1987, and reopened in 1990. The library of Osk was rebuilt after liberation. ' +
        'The fort of Karsk fell in 1760, while the governor slept. Vane was once the captain of a ship that sank. The theatre of Osk ' +
        'burned down in 1822 and was razed when the French left. The chapel was painted before the votes were counted.',
      { title: 'Osk' },
    ),
    article(
      'news',
      'The ferries of Norrhaven will sail again as soon as the crews have rested, the company said on Thursday. The crane is oiled when the crew meets on Friday. Mayor Ann Lund said that ' +
        'the fair would open after the inspection. Trucks may enter the port once they have been weighed. The strike ended on Monday ' +
        'when both sides gave way. Passengers must leave the pier by the time the tide comes in. The bridge was repaired ' +
        'after the flood had gone.',
      { title: 'Norrhaven', date: '2025-03-14' },
    ),
    article(
      'life',
      'Anton Muller died before he could finish the altar. He died in 1890 at the house of his sister. Muller bought a boat when prices were ' +
        'low, and it is used every day. He retired on reaching sixty. The sled was bought when prices were high ' +
        'and is used every day.',
      { title: 'Anton Muller' },
    ),
    article(
      'bot',
      'Song queues are shuffled each time a track is added. The Owl bot goes offline while it updates. Do not dive before the fog has lifted. ' +
        'Nobody may feed the owl when it is asleep. Invites expire when they have been used ten times or when a week has passed. Lessons ' +
        'begin ten minutes after the doors open. Calls are billed by time, while letters are billed by weight. Trading was disabled until the ' +
        'exploit was fixed. The lamp is lit at the start of the pier. Keys are handed over once you sign the form and put it ' +
        'on the desk. Fans can enter two hours before kickoff. The Owl bot stays on while ' +
        'a raid is going on.',
      { title: 'Owl bot' },
    ),
  )
})

test.each([
  ['When are mutes lifted?', 'when the appeal is accepted'],
  ['When is a strike deleted?', '30 days'],
  ['When can I attach files?', 'once they reach level 5 and have picked a role'],
  ['When are threads archived?', 'whenever a topic is solved'],
  ['When can I bump a suggestion?', 'not bump a suggestion until a moderator confirms that it was seen'],
  ['When are badges handed out?', 'when you join'],
  ['When are badges withdrawn?', 'when you leave'],
  ['When may new streamers go live?', 'as soon as they have signed the form'],
  ['When does the bot post a digest?', 'every Friday'],
  ['When does the gate of the crypt open?', 'sunset'],
  ['When does my fox evolve?', 'upon reaching the summit'],
  ['When are guild funds paid out?', 'completion of the weekly quest'],
  ['When do potions lose their effect?', 'once you leave the arena'],
  ['When do I have to fight the dragon?', 'Once the bridge has been lowered'],
  ['When do visitors pay?', 'arrival'],
  ['When are ladder points reset?', 'beginning of each season'],
  ['When should I mend my armour?', 'before entering the crypt'],
  ['When did the council of Osk become friendly?', 'when the rival town opened its own school'],
  ['When was the library of Osk rebuilt?', 'liberation'],
  ['When did Bo Ek weep?', 'When the treaty was signed'],
  ['When was the chapel painted?', 'before the votes were counted'],
  ['When will the ferries of Norrhaven sail again?', 'as soon as the crews have rested'],
  ['When will the fair open?', 'inspection'],
  ['When may trucks enter the port?', 'once they have been weighed'],
  ['When must passengers leave the pier?', 'by the time the tide comes in'],
  ['When was the bridge repaired?', 'after the flood had gone'],
  ['tell me when I can attach files', 'once they reach level 5 and have picked a role'],
  ['When are song queues shuffled?', 'each time a track is added'],
  ['When does the Owl bot go offline?', 'while it updates'],
  ['When do invites expire?', 'when they have been used ten times or when a week has passed'],
  ['When are keys handed over?', 'once you sign the form and put it on the desk'],
  ['When do lessons begin?', 'ten minutes after the doors open'],
  ['When can fans enter?', 'two hours before kickoff'],
  ['When did Muller buy a boat?', 'when prices were low'],
  ['When was the sled bought?', 'when prices were high'],
  ['When did Muller retire?', 'on reaching sixty'],
  // What is not done, with the word that says so.
  ['When may I dive?', 'not dive before the fog has lifted'],
  ['When may I feed the owl?', 'refused'],
  // A date is told.
  ['When did Anton Muller die?', '1890'],
  ['When was the mill closed?', 'March 1987'],
  ['When did the mill reopen?', '1990'],
  ['When did the fort of Karsk fall?', '1760'],
  ['When did the strike end?', 'Monday'],
  // The clause tells of the asked deed itself, or hangs on another.
  ['When was the treaty signed?', 'refused'],
  ['When is the appeal accepted?', 'refused'],
  ['When did the rival town open its school?', 'refused'],
  ['When was the bridge of the crypt lowered?', 'refused'],
  ['When does the bell ring?', 'refused'],
  ['When were the votes counted?', 'refused'],
  ['When does the shop open?', 'refused'],
  ['When was Vane captain?', 'refused'],
  ['When are calls billed?', 'refused'],
  ['When can I trade?', 'refused'],
  ['When is the lamp lit?', 'refused'],
  // What is done by rule was not done then.
  ['When was the mute lifted?', 'refused'],
])('%s %s', async (question, expected) => {
  const outcome = await answer({ command: 'when', question }, pages)
  expect(outcome.kind === 'answered' ? outcome.answers[0]!.text : 'refused').toBe(expected)
})

test('a clause is shown as it stands, and a phrase with its preposition; neither has a day', async () => {
  const shown = async (question: string) => {
    const outcome = await answer({ command: 'when', question }, pages)
    const { text, shown, resolved } = outcome.kind === 'answered' ? outcome.answers[0]! : { text: 'refused' }
    return { text: shown ?? text, resolved }
  }
  expect(await shown('When are mutes lifted?')).toEqual({ text: 'when the appeal is accepted' })
  expect(await shown('When are ladder points reset?')).toEqual({ text: 'at the beginning of each season' })
  expect(await shown('When does the Owl bot stay on?')).toEqual({ text: 'while a raid is going on' })
  expect(await shown('When is the crane oiled?')).toEqual({ text: 'when the crew meets on Friday' })
  expect(await shown('When do visitors pay?')).toEqual({ text: 'on arrival' })
})
