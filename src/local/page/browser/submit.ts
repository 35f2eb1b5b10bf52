// Sends what stands in the message box; what could not be sent stands there again.
import { isAddress, readAddress } from './articles.ts'
import { begin, cast, chipBox, entries, focusBox, MORE_BOX, pickCommand, put, WORDS_BOX } from './composing.ts'
import { doer, sendCommand, sentenceOf, tell } from './deeds.ts'
import { say } from './server.ts'
import { afterDrawing, change, now } from './store.ts'
import { finish } from './typed-values.ts'
import { commandOf, NOTHING, type Writing } from './writing.ts'

/** https://docs.discord.com/developers/resources/message#create-message */
const CONTENT_MAX = 2_000

/** Sends the command, or says what is missing; plain words are put in the channel, where the bot does not see them. */
export function submit(): void {
  const { writing } = now()
  if (writing.entry) submitCommand(writing)
  else submitWords(writing)
}

function submitCommand(writing: Writing): void {
  const done = finish(writing, cast())
  if ('faulty' in done) {
    put(done.faulty)
    focusBox(done.at < writing.chips.length ? chipBox(done.at) : MORE_BOX)
    return
  }
  const shown = writing.chips
    .filter(({ text, file }) => text.trim() || file)
    .map(({ option, text, file }) => `${option.name}: ${file?.name ?? text.trim()}`)
  const deed = { kind: 'command', ...commandOf(writing.entry!), options: done.options } as const
  clear()
  const typed = [`/${writing.entry!.title}`, ...shown].join(' ')
  sendCommand(deed, typed, done.attached).catch((error) => giveBack(writing, sentenceOf(error)))
}

function submitWords(writing: Writing): void {
  const text = writing.text.trim()
  if (!text) return
  if (text.length > CONTENT_MAX) {
    const [most, long] = [CONTENT_MAX, text.length].map((count) => count.toLocaleString('en-US'))
    put({ ...writing, fault: `A message has at most ${most} characters, and this one has ${long}. Shorten it.` })
    return
  }
  clear()
  if (isAddress(text)) void readAddress(text)
  else sayWords(text).catch((error) => giveBack(writing, sentenceOf(error)))
}

async function sayWords(text: string): Promise<void> {
  const ask = entries().find(({ command }) => command === 'ask')
  await say(doer(), text)
  const [, name] = /^\/(\S+)/.exec(text) ?? []
  if (name !== undefined) tellNoCommand(name, text)
  else tell(UNSEEN, 'plain', ask && { label: `Ask it with /${ask.title}`, press: () => pickCommand(ask, text) })
}

/** Words that begin like a command that is none, or that this person has not. */
function tellNoCommand(name: string, text: string): void {
  const moderators = entries({ all: true }).some(({ title }) => title.split(' ')[0] === name)
  const moderator = now().page.people.find(({ canManage }) => canManage)
  if (!moderators || !moderator) {
    tell(`There is no command /${name}, so that went out as a plain message, which bots do not see. ${LISTED}`)
    return
  }
  const write = () => {
    change({ person: moderator.id })
    begin(text)
  }
  tell(`/${name} is for those who may manage the server.`, 'plain', {
    label: `Write as ${moderator.name}`,
    press: write,
  })
}

const LISTED = 'Type / to see which there are.'
const UNSEEN =
  'Bots do not see plain messages, on Discord as here. Begin with / to ask; or right click a message for what the bot can do with it.'

/** Empties the box, and goes to the end of the channel, where the answer comes. */
function clear(): void {
  put(NOTHING)
  focusBox(WORDS_BOX)
  afterDrawing(() => document.querySelector('.lines')?.scrollTo({ top: 0 }))
}

/** What was not sent stands in the box again with what is wrong; where something else stands by now, a button puts it there. */
function giveBack(writing: Writing, fault: string): void {
  const again = () => {
    const { chips } = writing
    put({ ...writing, list: undefined, active: -1, fault })
    if (!writing.entry) focusBox(WORDS_BOX)
    else focusBox(chips.length > 0 ? chipBox(chips.length - 1) : MORE_BOX)
  }
  const { text, entry } = now().writing
  if (text || entry) tell(fault, 'failed', { label: 'Write it again', press: again })
  else again()
}
