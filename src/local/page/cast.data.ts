// The servers and people of the local Discord. A server's articles and settings stay in the data folder, under its id.

export const GUILDS = [
  { id: '100000000000000001', name: 'Newsroom', channel: '100000000000000011' },
  { id: '100000000000000002', name: 'Reading Club', channel: '100000000000000012' },
] as const

export const PEOPLE = [
  { id: '100000000000000021', name: 'Ada', canManage: false },
  { id: '100000000000000022', name: 'Ben', canManage: false },
  { id: '100000000000000023', name: 'Mo', canManage: true },
] as const
