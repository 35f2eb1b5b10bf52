// Sends what stands in the message box.
import { isAddress, readAddress } from './articles.ts'
import { chipBox, entries, focusBox, pickCommand, put, WORDS_BOX } from './composing.ts'
import { doer, sendCommand, sentenceOf, tell } from './deeds.ts'
import { say } from './server.ts'
import { now } from './store.ts'
import { finish } from './typed-values.ts'
import { commandOf, NOTHING } from './writing.ts'

/** Sends the command, or says what is missing; plain words are put in the channel, where the bot does not see them. */
export function submit(): void {
  const { writing } = now()
  if (!writing.entry) {
    void submitWords(writing.text.trim())
    return
  }
  const done = finish(writing)
  if ('faulty' in done) {
    put(done.faulty)
    focusBox(chipBox(done.at))
    return
  }
  const shown = writing.chips
    .filter(({ text, file }) => text.trim() || file)
    .map(({ option, text, file }) => `${option.name}: ${file?.name ?? text.trim()}`)
  put(NOTHING)
  focusBox(WORDS_BOX)
  const deed = { kind: 'command', ...commandOf(writing.entry), options: done.options } as const
  void sendCommand(deed, [`/${writing.entry.title}`, ...shown].join(' '), done.attached)
}

async function submitWords(text: string): Promise<void> {
  if (!text) return
  put(NOTHING)
  if (isAddress(text)) return readAddress(text)
  const ask = entries().find(({ command }) => command === 'ask')
  try {
    await say(doer(), text)
    tell(UNSEEN, 'plain', ask && { label: `Ask it with /${ask.title}`, press: () => pickCommand(ask, text) })
  } catch (error) {
    tell(sentenceOf(error), 'failed')
  }
}

const UNSEEN =
  'Bots do not see plain messages, on Discord as here. Begin with / to ask; or right click a message for what the bot can do with it.'
