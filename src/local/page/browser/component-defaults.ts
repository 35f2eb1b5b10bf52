// Read by the components when they are loaded, so this comes before them: the picture of those who have none is not fetched.
import { pageAvatar } from './avatar.ts'

Object.assign(globalThis, { $discordMessage: { avatars: { default: pageAvatar } } })
