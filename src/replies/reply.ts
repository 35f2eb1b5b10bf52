// What a command is asked and what it replies: plain data, no discord.js class, so that a terminal can play both parts.

/** The person who asks or presses; `canManage`: has Manage Server where he asks. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly canManage: boolean
}

/** Where something was asked, and by whom. */
export interface Place {
  readonly user: Person
  /** Null in a direct message and in the terminal. */
  readonly guild: string | null
  readonly channel: string
  /** The channel that a thread belongs to, the category of a channel. */
  readonly parent?: string
  /** Discord's locale of the asker ("en-US", "de"). */
  readonly locale: string
}

/** A file that came with a command; nothing of it has been fetched. */
export interface Attachment {
  readonly name: string
  readonly url: string
  /** Bytes, as Discord says. */
  readonly size: number
}

export interface Ask extends Place {
  readonly command: string
  /** "articles add" of /admin articles add. */
  readonly subcommand?: string
  readonly options: Readonly<Record<string, string | number | boolean | undefined>>
  /** Decided: the reply is for the asker alone (commands/privacy.ts). */
  readonly private: boolean
  readonly attachment?: Attachment
  /** The words of the message that a message command was used on. */
  readonly target?: string
}

/** A button that was pressed: what its `custom_id` says (see button-id.ts), and where. */
export interface Press extends Place {
  readonly action: string
  /** From 0. */
  readonly page: number
  /** Under which what was asked is kept. */
  readonly key: string
  /** Of the answer above the button. */
  readonly mark?: string
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
  /** Rows of buttons. */
  readonly buttons?: readonly (readonly Button[])[]
  /** Takes the place of the message under which a button was pressed. */
  readonly update?: boolean
  /** What is counted; a refusal is private even where answers are public. Absent: neither, such as /help. */
  readonly outcome?: 'answered' | 'refused' | 'failed'
}
