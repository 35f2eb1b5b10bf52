// The servers, people and roles of the local Discord. A server's articles and settings stay in the data folder, under its id.

export const GUILDS = [
  { id: '100000000000000001', name: 'Newsroom', channel: '100000000000000011' },
  { id: '100000000000000002', name: 'Reading Club', channel: '100000000000000012' },
] as const

/** Of each server's one channel. */
export const CHANNEL_NAME = 'articles'

/** They give no rights; options of a command can mean them. */
export const ROLES = [
  { id: '100000000000000031', name: 'Editors' },
  { id: '100000000000000032', name: 'Readers' },
] as const

export const PEOPLE = [
  { id: '100000000000000021', name: 'Ada', canManage: false },
  { id: '100000000000000022', name: 'Ben', canManage: false },
  { id: '100000000000000023', name: 'Mo', canManage: true },
] as const
