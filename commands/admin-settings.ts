// /admin settings: shows what holds, and changes what is given.
import { drawSettings, drawUnknownSource } from '../src/replies/index.ts'
import type { AdminHandler } from './admin.ts'
import { type Change, noteChanges } from './audit.ts'
import { textOf } from './options.ts'
import { type Settings, settingsOf, updateSettings } from './settings.ts'

export const changeSettings: AdminHandler = async (ask, keeping, services) => {
  const { options } = ask
  if (Object.values(options).every((value) => value === undefined))
    return drawSettings(await settingsOf(ask.guild, services), ask.locale)
  const [channel, source] = [textOf(ask, 'channel'), textOf(ask, 'source')]
  if (source && !has((await settingsOf(ask.guild, services)).sources, source)) {
    const all = await keeping.all(ask.guild)
    if (
      !has(
        [...all.list()].flatMap((head) => head.source ?? []),
        source,
      )
    )
      return drawUnknownSource(source, all.catalogue.suggest('source', source, 1)[0]?.value, ask.locale)
  }
  const changed = await updateSettings(ask.guild, keeping, (settings) => ({
    private: typeof options.private === 'boolean' ? options.private : settings.private,
    shared: typeof options.shared === 'boolean' ? options.shared : settings.shared,
    perMinute: typeof options.per_minute === 'number' ? options.per_minute : settings.perMinute,
    channels: channel ? toggled(settings.channels, channel) : settings.channels,
    sources: source ? toggled(settings.sources, source) : settings.sources,
  }))
  await noteChanges(ask, changesOf(changed, channel, source, options), keeping)
  return drawSettings(changed, ask.locale)
}

function changesOf(
  settings: Settings,
  channel: string | undefined,
  source: string | undefined,
  options: Readonly<Record<string, unknown>>,
): Change[] {
  const changes: Change[] = []
  if (options.private !== undefined) changes.push({ did: 'private', what: String(settings.private) })
  if (options.shared !== undefined) changes.push({ did: 'shared', what: String(settings.shared) })
  if (options.per_minute !== undefined) changes.push({ did: 'per-minute', what: String(settings.perMinute) })
  if (channel)
    changes.push({ did: has(settings.channels, channel) ? 'channel-allowed' : 'channel-forbidden', what: channel })
  if (source) changes.push({ did: has(settings.sources, source) ? 'source-allowed' : 'source-forbidden', what: source })
  return changes
}

const alike = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()
const has = (list: readonly string[], item: string) => list.some((one) => alike(one, item))
const toggled = (list: readonly string[], item: string) =>
  has(list, item) ? list.filter((one) => !alike(one, item)) : [...list, item]
