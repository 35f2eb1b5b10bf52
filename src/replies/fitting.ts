// Lines as a private message: as many as it holds, each whole.
import { MESSAGE_CONTENT_MAX } from './limits.ts'
import type { Reply } from './reply.ts'

/** The first lines that fit together; each is shorter than a message, so that there is always one. */
export function fitting(lines: readonly string[]): Reply {
  let content = ''
  for (const line of lines) {
    const next = content ? `${content}\n${line}` : line
    if (next.length > MESSAGE_CONTENT_MAX) break
    content = next
  }
  return { content, private: true }
}
