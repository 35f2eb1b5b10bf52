// The buttons under an answer and under a timeline.
import { writeButtonId } from './button-id.ts'
import type { Button } from './reply.ts'
import type { Say } from './words.ts'

/** `page` of pages 0 to `last`; a private reply can be shared. */
export interface At {
  readonly key: string
  readonly page: number
  readonly last: number
  readonly private: boolean
}

/** @param mark of the answer (`markOf`). */
export function answerButtons(at: At, mark: string, say: Say): Button[][] {
  const context = button(at.key, 'context', at.page, say('button.context'), mark)
  return [[...turning(at, say), context, ...sharing(at, say, mark)], rating(at, say)]
}

/** Each event of the page has its own "In context". @param events those shown: its place among all, from 0, and its mark. */
export function timelineButtons(at: At, events: readonly { place: number; mark: string }[], say: Say): Button[][] {
  const contexts = events.map(({ place, mark }, i) =>
    button(at.key, 'context', place, `${say('button.context')} ${i + 1}`, mark),
  )
  return [[...turning(at, say), ...sharing(at, say)], contexts, rating(at, say)]
}

function turning({ key, page, last }: At, say: Say): Button[] {
  if (last === 0) return []
  return [
    { ...button(key, 'previous', Math.max(0, page - 1), say('button.previous')), disabled: page === 0 },
    { ...button(key, 'next', page + 1, say('button.next')), disabled: page >= last },
  ]
}

function sharing(at: At, say: Say, mark?: string): Button[] {
  return at.private ? [button(at.key, 'share', at.page, say('button.share'), mark)] : []
}

function rating({ key, page }: At, say: Say): Button[] {
  return [button(key, 'useful', page, say('button.useful')), button(key, 'useless', page, say('button.useless'))]
}

function button(key: string, action: string, page: number, label: string, mark?: string): Button {
  return { id: writeButtonId({ action, page, key, ...(mark && { mark }) }), label, style: 'secondary' }
}
