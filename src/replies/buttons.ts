// The buttons under an answer.
import { writeButtonId } from './button-id.ts'
import type { Button } from './reply.ts'
import type { Say } from './words.ts'

/** `page` of pages 0 to `last`; a private reply can be shared. */
export function answerButtons(
  at: { readonly key: string; readonly page: number; readonly last: number; readonly private: boolean },
  say: Say,
): Button[][] {
  const button = (action: string, page: number, label: string, disabled = false): Button => ({
    id: writeButtonId({ action, page, key: at.key }),
    label,
    style: 'secondary',
    ...(disabled && { disabled }),
  })
  const turn = [
    button('previous', Math.max(0, at.page - 1), say('button.previous'), at.page === 0),
    button('next', at.page + 1, say('button.next'), at.page >= at.last),
  ]
  const first = [...(at.last > 0 ? turn : []), button('context', at.page, say('button.context'))]
  if (at.private) first.push(button('share', at.page, say('button.share')))
  return [first, [button('useful', at.page, say('button.useful')), button('useless', at.page, say('button.useless'))]]
}
