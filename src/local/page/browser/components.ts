// The components of @skyra/discord-components-core that the page uses, in Discord's colours of today.
import './component-defaults.ts'
import '@skyra/discord-components-core/discord-action-row.js'
import '@skyra/discord-components-core/discord-messages.js'
import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js'
import { DiscordButton } from '@skyra/discord-components-core/discord-button.js'
import { DiscordCode } from '@skyra/discord-components-core/discord-code.js'
import { DiscordCommand } from '@skyra/discord-components-core/discord-command.js'
import { DiscordLink } from '@skyra/discord-components-core/discord-link.js'
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js'
import { DiscordQuote } from '@skyra/discord-components-core/discord-quote.js'
import { DiscordSubscript } from '@skyra/discord-components-core/discord-subscript.js'
import { DiscordVerifiedAuthorTag } from '@skyra/discord-components-core/discord-verified-author-tag.js'
import { type CSSResult, css, type LitElement } from 'lit'

/** Adds rules behind a component's own, before the first of it is made; custom properties of the page reach into it. */
function restyle(component: typeof LitElement, rules: CSSResult): void {
  component.elementStyles.push(rules)
}

restyle(
  DiscordMessage,
  css`
    :host {
      color: var(--text);
      font-family: inherit;
      padding: 2px 48px 2px 16px;
    }
    :host(:hover) { background-color: var(--hover); }
    .discord-author-avatar { margin-top: 2px; }
    .discord-message-content { line-height: 1.375rem; padding: 0; min-width: 0; }
    .discord-message-timestamp,
    :host([light-theme]) .discord-message-timestamp { color: var(--muted); margin-left: 4px; }
  `,
)
restyle(
  DiscordAuthorInfo,
  css`
    :host .discord-author-username { color: inherit; font-weight: 500; line-height: 1.375rem; }
  `,
)
restyle(
  DiscordVerifiedAuthorTag,
  css`
    :host { background-color: var(--brand); border-radius: 4px; font-size: 12px; font-weight: 500; padding: 0 4px; text-transform: uppercase; }
  `,
)
restyle(
  DiscordCommand,
  css`
    :host { color: var(--muted); font-family: inherit; }
    :host .discord-replied-message-username { color: var(--strong); opacity: 1; margin: 0 4px 0 0; }
    :host .discord-slash-command-name,
    :host .discord-slash-command-name:hover {
      color: var(--mention) !important;
      background-color: var(--mention-ground);
      border-radius: 4px;
      margin-left: 4px;
      min-width: 0;
    }
    :host .discord-slash-command-name span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .discord-context-command-name { color: var(--link) !important; opacity: 1; margin-left: 4px; }
  `,
)
restyle(
  DiscordButton,
  css`
    :host > *:first-child {
      border-radius: 8px;
      font-family: inherit;
      min-height: 32px;
      box-sizing: border-box;
    }
    .secondary { color: var(--button-text); background-color: var(--button); }
    .secondary.hoverable:hover { background-color: var(--button-hover); }
    .primary { background-color: var(--brand); }
    .success { background-color: #248046; }
    .success.hoverable:hover { background-color: #1a6334; }
    .destructive { background-color: #d83a42; }
    :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
    @media (prefers-reduced-motion: reduce) { :host > *:first-child { transition: none; } }
  `,
)
restyle(DiscordQuote, css`:host .discord-quote-divider { background-color: var(--quote-bar); flex: none; }`)
restyle(
  DiscordLink,
  css`
    a, .discord-link-light-theme a { color: var(--link); }
    a:focus-visible { outline: 2px solid var(--focus); border-radius: 2px; }
  `,
)
restyle(
  DiscordSubscript,
  css`:host { white-space: normal; } :host small, :host([light-theme]) > small { color: var(--muted); }`,
)
restyle(
  DiscordCode,
  css`
    :host { background: none; }
    code { background: var(--code); border: 1px solid var(--code-edge); padding: 0.1em 0.3em; margin: 0; border-radius: 4px; }
  `,
)
