// "Share": which private answers were posted for all, so that each is posted once.
import { z } from 'zod'
import type { Press } from '../src/replies/index.ts'
import type { Kept, Services } from './command.ts'

const SHARES_DOCUMENT = 'shares'
/** Of the latest answers; a button lives seven days, and few are shared. */
const SHARES_MAX = 1_000

const Shares = z.object({ shared: z.array(z.string()) })

const nameOf = ({ key, page, mark }: Press): string => `${key}:${mark ?? page}`

/** Notes that an answer is shared; false when it was before, or is at this moment by another press. */
export async function noteShared(press: Press, kept: Kept, { keeping }: Services): Promise<boolean> {
  if (!keeping) return true
  const share = nameOf(press)
  let isFirst = false
  await keeping.documents.update(keeping.id(kept.guild), SHARES_DOCUMENT, Shares, (now) => {
    const { shared } = now ?? { shared: [] }
    isFirst = !shared.includes(share)
    return { shared: isFirst ? [...shared, share].slice(-SHARES_MAX) : shared }
  })
  return isFirst
}

/** Takes back that an answer is shared: it did not reach Discord, and may be shared again. */
export async function unshare(press: Press, { keeping }: Services): Promise<void> {
  await keeping?.documents.update(keeping.id(press.guild), SHARES_DOCUMENT, Shares, (now) => ({
    shared: (now?.shared ?? []).filter((share) => share !== nameOf(press)),
  }))
}
