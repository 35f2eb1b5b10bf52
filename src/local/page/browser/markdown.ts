// Discord's markdown as elements. Text only ever becomes text nodes: nothing of an article can be markup.

import { parse } from 'discord-markdown-parser'
import { html, nothing, type TemplateResult } from 'lit'
import { runsOfLines } from './lists.ts'

/** A node of discord-markdown-parser's tree; which fields it has depends on its type. */
interface Node {
  readonly type: string
  readonly content?: readonly Node[] | string
  readonly target?: string
  readonly level?: number
  readonly id?: string
  readonly name?: string
  readonly fullName?: string
  readonly timestamp?: string
}

type Drawn = TemplateResult | string | typeof nothing | readonly Drawn[]

type Mention = (kind: string, id: string) => string

/** A message as the bot wrote it. `mention` names people and channels by their ids. */
export function drawMarkdown(content: string, mention: Mention): Drawn {
  return runsOfLines(content).map(({ list, start, lines }) => {
    if (!list) return drawText(lines.join('\n'), mention)
    const items = lines.map((line) => html`<li>${drawText(line, mention)}</li>`)
    return list === 'bullets' ? html`<ul>${items}</ul>` : html`<ol start=${start}>${items}</ol>`
  })
}

const drawText = (text: string, mention: Mention): Drawn => drawAll(parse(text, 'extended') as readonly Node[], mention)

function drawAll(nodes: readonly Node[], mention: Mention): Drawn {
  return nodes.map((node, i) => {
    // What stands on lines of its own brings its line break along.
    const after = nodes[i - 1]
    if (node.type === 'br' && after && BLOCKS.has(after.type)) return nothing
    return drawNode(node, mention)
  })
}

const BLOCKS = new Set(['blockQuote', 'subtext', 'heading', 'codeBlock'])

function drawNode(node: Node, mention: Mention): Drawn {
  const { type, content = '' } = node
  const inner = typeof content === 'string' ? content : drawAll(content, mention)
  switch (type) {
    case 'strong':
      return html`<strong>${inner}</strong>`
    case 'em':
      return html`<em>${inner}</em>`
    case 'underline':
    case 'u':
      return html`<u>${inner}</u>`
    case 'strikethrough':
      return html`<s>${inner}</s>`
    case 'inlineCode':
      return html`<discord-code>${content}</discord-code>`
    case 'codeBlock':
      return html`<pre class="code"><code>${content}</code></pre>`
    case 'blockQuote':
      return html`<discord-quote>${inner}</discord-quote>`
    case 'subtext':
      return html`<discord-subscript>${inner}</discord-subscript>`
    case 'heading':
      return html`<div class="heading" role="heading" aria-level="3">${inner}</div>`
    case 'br':
    case 'newline':
      return html`<br />`
    case 'link':
    case 'url':
    case 'autolink':
      return drawLink(node.target ?? '', inner)
    case 'spoiler':
      return html`<span class="spoiler" tabindex="0">${inner}</span>`
    case 'user':
    case 'role':
    case 'channel':
      return html`<span class="mention">${mention(type, node.id ?? '')}</span>`
    case 'everyone':
    case 'here':
      return html`<span class="mention">@${type}</span>`
    case 'slashCommand':
      return html`<span class="mention">/${node.fullName}</span>`
    case 'timestamp':
      return html`<time>${new Date(Number(node.timestamp) * 1000).toLocaleString()}</time>`
    case 'emoji':
      return `:${node.name}:`
    case 'twemoji':
      return node.name ?? ''
    default:
      return inner
  }
}

/** Only web addresses become links. */
function drawLink(target: string, inner: Drawn): Drawn {
  const address = target.replace(/^<|>$/g, '')
  if (!/^https?:\/\//i.test(address)) return inner
  return html`<discord-link href=${address} target="_blank" rel="noreferrer noopener">${inner}</discord-link>`
}
