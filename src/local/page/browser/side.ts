// The left side: servers, the channel's articles, and who writes here in which language and light.
import { html, type TemplateResult } from 'lit'
import { openArticle } from './articles.ts'
import { avatarOf, initials } from './avatar.ts'
import { icons } from './icons.ts'
import { change, person, type View } from './store.ts'
import { setTheme, switchGuild, switchLocale } from './switches.ts'

export function drawSide(view: View): TemplateResult {
  return html`<nav class="side" aria-label="Servers and articles">
    <div class="rail" role="group" aria-label="Servers">${view.page.guilds.map((guild) => drawGuild(guild, view))}</div>
    <div class="list">
      <h2 class="bar">${view.page.guilds.find(({ id }) => id === view.guild)?.name}</h2>
      <div class="list-scroll">
        <h3>Text channels</h3>
        <p class="channel-name" aria-current="page">${icons.hash} articles</p>
        <h3>Articles — ${view.page.articles.length}</h3>
        <ul class="articles">
          ${view.page.articles.map(
            ({ id, title, source, date }) => html`<li>
              <button type="button" title=${title ?? id} @click=${() => openArticle(id)}>
                <span class="article-title">${title ?? id}</span>
                <span class="article-about">${[source, date?.slice(0, 10)].filter(Boolean).join(' · ')}</span>
              </button>
            </li>`,
          )}
        </ul>
      </div>
      ${drawPerson(view)}
    </div>
  </nav>`
}

function drawGuild({ id, name }: { id: string; name: string }, view: View): TemplateResult {
  const current = id === view.guild
  return html`<button
    type="button"
    class="guild"
    aria-label=${name}
    aria-pressed=${current}
    title=${name}
    data-initials=${initials(name)}
    @click=${() => switchGuild(id)}
  ></button>`
}

function drawPerson(view: View): TemplateResult {
  const me = person(view)
  const { people, locales } = view.page
  const dark = view.theme === 'dark'
  return html`<div class="me">
    <img src=${avatarOf(me.name)} alt="" width="32" height="32" />
    <div class="me-lines">
      <label class="me-name"
        ><span class="unseen">Who writes</span>
        <select @change=${(event: Event) => change({ person: (event.target as HTMLSelectElement).value })}>
          ${people.map(
            ({ id, name, canManage }) => html`<option value=${id} .selected=${id === me.id}>
              ${name}${canManage ? ' · moderator' : ' · member'}
            </option>`,
          )}
        </select></label
      >
      <label class="me-locale"
        ><span class="unseen">Language of Discord</span>
        <select @change=${(event: Event) => switchLocale((event.target as HTMLSelectElement).value)}>
          ${locales.map((locale) => html`<option value=${locale} .selected=${locale === view.locale}>${languageOf(locale)}</option>`)}
        </select></label
      >
    </div>
    <button
      type="button"
      class="icon-button"
      aria-label=${dark ? 'Switch to light' : 'Switch to dark'}
      title=${dark ? 'Light' : 'Dark'}
      @click=${() => setTheme(dark ? 'light' : 'dark')}
    >
      ${dark ? icons.sun : icons.moon}
    </button>
  </div>`
}

/** "Deutsch" for de. */
const languageOf = (locale: string): string => new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale
