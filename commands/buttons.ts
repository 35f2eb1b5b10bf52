// What the buttons under an answer do. They work after a restart: what was asked is kept under their key.
import type { Outcome } from '../src/answers/index.ts'
import { toText } from '../src/articles/index.ts'
import { drawContext, markOf, type Press, type Reply, sayIn } from '../src/replies/index.ts'
import { pressPreview } from './admin-articles.ts'
import { answerFor, drawFound } from './asked.ts'
import type { Kept, Services } from './command.ts'
import { noteUseful } from './feedback.ts'
import { noteShared } from './shares.ts'

type Handler = (press: Press, kept: Kept, services: Services) => Promise<Reply>

const HANDLERS: Record<string, Handler> = {
  previous: turn,
  next: turn,
  context,
  share,
  useful: (press, kept, services) => feedback(press, kept, services, true),
  useless: (press, kept, services) => feedback(press, kept, services, false),
}

/** The reply to a press; an expired or foreign button gets a private sentence. */
export async function press(pressed: Press, services: Services): Promise<Reply> {
  if (pressed.action === 'keep' || pressed.action === 'cancel') return pressPreview(pressed, services)
  const handler = Object.hasOwn(HANDLERS, pressed.action) ? HANDLERS[pressed.action] : undefined
  const kept = await services.kept?.find(pressed.guild, pressed.key)
  if (!handler || !kept || kept.guild !== pressed.guild) {
    return { content: sayIn(pressed.locale)('expired'), private: true }
  }
  return handler(pressed, kept, services)
}

/** Another page in the place of this one, which others may see as well. */
async function turn(pressed: Press, kept: Kept, services: Services): Promise<Reply> {
  const found = await answerFor(kept.question, kept.guild, services)
  if (found.outcome.kind === 'refused') return changed(pressed)
  return { ...(await drawFound(found, kept, pressed.page, pressed.key)), update: true }
}

/** The passage around the answer, for the one who pressed. */
async function context(pressed: Press, kept: Kept, services: Services): Promise<Reply> {
  const { outcome, collection } = await answerFor(kept.question, kept.guild, services)
  const answer = outcome.kind === 'answered' ? outcome.answers[placeOf(pressed, outcome)] : undefined
  if (!answer) return changed(pressed)
  const article = await collection.article(answer.citation.article)
  const first = answer.citation.spans[0]
  const last = answer.citation.spans.at(-1)
  if (!article || !first || !last) return changed(pressed)
  const range = { start: toText(article.map, first[0]), end: toText(article.map, last[1]) }
  return drawContext(article, range, answer, pressed.locale)
}

/** A private reply made public, by its asker only, and once. */
async function share(pressed: Press, kept: Kept, services: Services): Promise<Reply> {
  if (pressed.user.id !== kept.user) return { content: sayIn(pressed.locale)('share.foreign'), private: true }
  const found = await answerFor(kept.question, kept.guild, services)
  const page = placeOf(pressed, found.outcome)
  if (page < 0) return changed(pressed)
  const shared = await drawFound(found, { ...kept, private: false }, page, pressed.key)
  if (await noteShared(pressed, kept, services)) return shared
  return { content: sayIn(pressed.locale)('share.again'), private: true }
}

/** Where the answer above the button stands now; -1 when the articles changed and it is no longer among them. */
function placeOf({ mark, page }: Press, outcome: Outcome): number {
  if (outcome.kind === 'refused') return -1
  return mark === undefined ? page : outcome.answers.findIndex(({ citation }) => markOf(citation) === mark)
}

const changed = ({ locale }: Press): Reply => ({ content: sayIn(locale)('changed'), private: true })

async function feedback(pressed: Press, kept: Kept, services: Services, useful: boolean): Promise<Reply> {
  await noteUseful(pressed, kept, useful, services)
  return { content: sayIn(pressed.locale)('thanks'), private: true }
}
