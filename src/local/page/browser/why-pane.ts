// The Why: how a question was understood, what was found, and why it was answered or refused.
import { html, nothing, type TemplateResult } from 'lit'
import { styleMap } from 'lit/directives/style-map.js'
import type { Explanation } from '../../../answers/index.ts'
import type { Why } from '../contract.ts'
import { openArticle } from './articles.ts'
import { bar, drawFeatures, meansOf, percent } from './features.ts'
import { locate } from './locate.ts'
import { change, type View } from './store.ts'

const SHOWN = 8

export function drawWhy({ whys, why: chosen, guild }: View): TemplateResult {
  const here = whys.filter((why) => why.guild === guild)
  const why = chosen ?? here.at(-1)
  if (!why) return html`<p class="pane-empty">Ask something: each question is explained here, step by step.</p>`
  return html`<div class="pane-tools">
      <label class="why-choice"
        ><span class="unseen">Question</span>
        <select @change=${(event: Event) => change({ why: here[Number((event.target as HTMLSelectElement).value)] })}>
          ${here.map((one, i) => html`<option value=${i} ?selected=${one === why}>${titleOf(one)}</option>`)}
        </select></label
      >
      <span class="pane-count">${Math.round(why.ms)} ms</span>
    </div>
    <div class="why">${drawVerdict(why)} ${why.explanation ? drawExplanation(why.explanation) : drawFound(why)}</div>`
}

function titleOf({ question }: Why): string {
  const { command, question: words, speaker, topic, text } = question
  return `/${command} ${[words, speaker, topic, text].filter(Boolean).join(' · ')}`
}

function drawVerdict({ outcome, reason, answers, explanation }: Why): TemplateResult {
  const best = answers[0]
  return html`<section class=${`verdict ${outcome}`} aria-label="Outcome">
    <b>${outcome === 'answered' ? 'Answered' : 'Refused'}</b>
    ${outcome === 'answered' && best ? html`<span>${best.shown ?? best.text}</span>` : html`<span>${reason}</span>`}
    ${explanation ? drawThreshold(explanation) : nothing}
  </section>`
}

/** A quotation or a timeline is looked up, and weighs no candidates against each other. */
function drawFound({ answers, outcome }: Why): TemplateResult | typeof nothing {
  if (answers.length === 0) return nothing
  return html`<section>
    <h3>${outcome === 'answered' ? 'Found' : 'Nearest'}</h3>
    <ol class="sentences">
      ${answers.map(
        ({ snippet, score, citation }) => html`<li>
          <div class="scored"><b>${citation.title}</b><span class="number">${score.toFixed(2)}</span></div>
          <button
            type="button"
            class="sentence"
            title="Show it in the article"
            @click=${() => openArticle(citation.article, () => citation.spans)}
          >
            ${snippet}
          </button>
        </li>`,
      )}
    </ol>
  </section>`
}

function drawThreshold({ probability, threshold, family }: Explanation): TemplateResult {
  const word = probability >= threshold ? 'enough' : 'not enough'
  return html`<div class="threshold">
    <div class="meter" role="img" aria-label=${`Probability ${probability.toFixed(2)}, threshold ${threshold.toFixed(2)}`}>
      <div class="meter-fill" style=${styleMap({ width: percent(probability) })}></div>
      <div class="meter-mark" style=${styleMap({ left: percent(threshold) })}></div>
    </div>
    <span>probability ${probability.toFixed(2)}, ${word} for the threshold of ${threshold.toFixed(2)} (${family})</span>
  </div>`
}

function drawExplanation({ question, candidates, sentences, trust }: Explanation): TemplateResult {
  const understood = Object.entries(question)
    .map(([name, value]) => [name, wordsOf(value)] as const)
    .filter(([, words]) => words !== '')
  const shown = candidates.slice(0, SHOWN)
  const scores = shown.map(({ score }) => score)
  const usual = meansOf(shown.map(({ features }) => features))
  return html`<section>
      <h3>Understood</h3>
      <dl class="understood">
        ${understood.map(([name, words]) => html`<div><dt>${name}</dt><dd>${words}</dd></div>`)}
      </dl>
    </section>
    <section>
      <h3>Candidates</h3>
      ${candidates.length === 0 ? html`<p class="pane-empty">None: nothing in the articles could be the answer.</p>` : nothing}
      <ol class="candidates">
        ${shown.map(
          ({ text, score, features }) => html`<li>
            <div class="scored"><b>${text}</b>${bar(score, scores)}<span class="number">${score.toFixed(2)}</span></div>
            ${drawFeatures(features, usual)}
          </li>`,
        )}
      </ol>
    </section>
    ${sentences.length > 0 ? drawSentences(sentences) : nothing}
    ${Object.keys(trust).length > 0 ? html`<section><h3>What the probability was made of</h3>${drawFeatures(trust)}</section>` : nothing}`
}

function drawSentences(sentences: Explanation['sentences']): TemplateResult {
  const merits = sentences.map(({ merit }) => merit)
  return html`<section>
    <h3>Sentences</h3>
    <ol class="sentences">
      ${sentences.slice(0, SHOWN).map(
        ({ text, merit, passageScore, article }) => html`<li>
          <div class="scored">
            ${bar(merit, merits)}<span class="number">${merit.toFixed(2)}</span
            ><span class="number quiet" title="score of its passage">passage ${passageScore.toFixed(2)}</span>
          </div>
          <button type="button" class="sentence" title="Show it in the article" @click=${() => openSentence(article, text)}>${text}</button>
        </li>`,
      )}
    </ol>
  </section>`
}

function openSentence(article: string, text: string): void {
  void openArticle(article, ({ raw }) => {
    const found = locate(raw, text)
    return found ? [found] : []
  })
}

/** A field of the question in words: what it has none of, and what is false, is left out. */
function wordsOf(value: unknown): string {
  if (value === undefined || value === null || value === false) return ''
  if (Array.isArray(value)) return value.map(wordsOf).join(', ')
  if (typeof value !== 'object') return value === true ? 'yes' : String(value)
  const { text, term } = value as { text?: string; term?: string }
  if (text !== undefined) return term === undefined || term === text ? text : `${text} (${term})`
  return JSON.stringify(value)
}
