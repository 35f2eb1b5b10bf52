// Does again what a fixture holds, step by step, and tells what came of it.
import { isDeepStrictEqual } from 'node:util'
import { FootnoteError } from '../error.ts'
import type { Deed } from './deeds.ts'
import { type Answered, answeredOf, type Done, type Fixture, rowsOf } from './fixture.ts'
import type { Files } from './page/files.ts'
import type { LocalDiscord, Returned } from './server.ts'

export interface Replayed {
  readonly wanted: Answered
  readonly got: Answered
  readonly same: boolean
}

/**
 * @param files where the bot fetches a dropped file from.
 * @throws FootnoteError `replay/step` for a step that can no longer be taken, such as a button that is not there.
 */
export async function replay(fixture: Fixture, discord: LocalDiscord, files: Files): Promise<Replayed[]> {
  const done: Returned[] = []
  const replayed: Replayed[] = []
  for (const { doer, deed, got: wanted } of fixture.steps) {
    const returned = await discord.interact(doer, deedOf(deed, done, discord, files))
    done.push(returned)
    const got = answeredOf(returned)
    replayed.push({ wanted, got, same: isDeepStrictEqual(plain(got), plain(wanted)) })
  }
  return replayed
}

/** As it is written in a file. */
const plain = (answered: Answered): unknown => JSON.parse(JSON.stringify(answered))

function deedOf(deed: Done, done: readonly Returned[], discord: LocalDiscord, files: Files): Deed {
  if (deed.kind === 'button') {
    const message = messageAt(deed.under, done, discord)
    const button = rowsOf(message)
      .flat()
      .find(({ label }) => label === deed.label)
    if (button?.customId === undefined) throw gone(`There is no button “${deed.label}” any more.`)
    return { kind: 'button', message: message.id, customId: button.customId }
  }
  if (deed.kind === 'modal') {
    const { under, ...rest } = deed
    return { ...rest, ...(under && { message: messageAt(under, done, discord).id }) }
  }
  if (deed.kind === 'message-command') return deed
  const { kind, name, subcommand, options, files: dropped } = deed
  const attachments = dropped?.map((file) => ({
    ...files.put({ name: file.name, bytes: Buffer.from(file.base64, 'base64') }),
    ...(file.option && { option: file.option }),
  }))
  return {
    kind,
    name,
    ...(subcommand !== undefined && { subcommand }),
    ...(options && {
      options: options.map(({ focused, ...option }) => ({ ...option, ...(focused !== undefined && { focused }) })),
    }),
    ...(attachments && { attachments }),
  }
}

/** As it is now: buttons that were pressed before have changed it. */
function messageAt({ step, reply }: { step: number; reply: number }, done: readonly Returned[], discord: LocalDiscord) {
  const first = done[step]?.messages[reply]
  const now = first && discord.allMessages(first.channel).find(({ id }) => id === first.id)
  if (!now) throw gone(`Step ${step + 1} has no reply ${reply + 1} any more.`)
  return now
}

function gone(sentence: string): FootnoteError {
  return new FootnoteError('replay/step', sentence, 'Save the interaction on the page again.')
}
