// /admin settings: shows what holds, and changes what is given.
import { drawSettings } from '../src/replies/index.ts'
import type { AdminHandler } from './admin.ts'
import { noteChange } from './audit.ts'
import { textOf } from './options.ts'
import { settingsOf, updateSettings } from './settings.ts'

export const changeSettings: AdminHandler = async (ask, keeping, services) => {
  const { options } = ask
  const given = Object.keys(options).filter((name) => options[name] !== undefined)
  if (given.length === 0) return drawSettings(await settingsOf(ask.guild, services), ask.locale)
  const changed = await updateSettings(ask.guild, keeping, (settings) => {
    const channel = textOf(ask, 'channel')
    const source = textOf(ask, 'source')
    return {
      private: typeof options.private === 'boolean' ? options.private : settings.private,
      shared: typeof options.shared === 'boolean' ? options.shared : settings.shared,
      perMinute: typeof options.per_minute === 'number' ? options.per_minute : settings.perMinute,
      channels: channel ? toggled(settings.channels, channel) : settings.channels,
      sources: source ? toggled(settings.sources, source) : settings.sources,
    }
  })
  await noteChange(ask, `set ${given.map((name) => `${name} to ${options[name]}`).join(', ')}`, keeping)
  return drawSettings(changed, ask.locale)
}

const toggled = (list: readonly string[], item: string) =>
  list.includes(item) ? list.filter((one) => one !== item) : [...list, item]
