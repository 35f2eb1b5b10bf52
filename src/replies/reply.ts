// What a command is asked and what it replies: plain data, no discord.js class, so that a terminal can play both parts.

export interface Ask {
  readonly command: string
  /** "articles add" of /admin articles add. */
  readonly subcommand?: string
  readonly options: Readonly<Record<string, string | number | boolean | undefined>>
  readonly user: { readonly id: string; readonly name: string; readonly canManage: boolean }
  /** Null in a direct message and in the terminal. */
  readonly guild: string | null
  readonly channel: string
  /** Discord's locale of the asker ("en-US", "de"). */
  readonly locale: string
}

export interface Button {
  readonly id: string
  readonly label: string
  readonly style: 'primary' | 'secondary' | 'success' | 'danger'
  readonly disabled?: boolean
}

export interface Reply {
  /** Discord markdown, already escaped and within Discord's limits. */
  readonly content: string
  readonly private: boolean
  readonly buttons?: readonly (readonly Button[])[]
}
