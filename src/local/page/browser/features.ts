// Numbers of an explanation as small bars.
import { html, type TemplateResult } from 'lit'
import { styleMap } from 'lit/directives/style-map.js'

const FEATURES_SHOWN = 6

type Features = Readonly<Record<string, number>>

/** The mean of each feature over all candidates; one that a candidate lacks is 0. */
export function meansOf(all: readonly Features[]): Features {
  const means: Record<string, number> = {}
  for (const features of all)
    for (const [name, value] of Object.entries(features)) means[name] = (means[name] ?? 0) + value / all.length
  return means
}

/**
 * The features that set it apart most from what is usual, each a bar to the right or, for a negative one, to the left.
 * @param usual absent: 0 for each.
 */
export function drawFeatures(features: Features, usual: Features = {}): TemplateResult {
  const apart = ([name, value]: readonly [string, number]) => Math.abs(value - (usual[name] ?? 0))
  const sorted = Object.entries(features)
    .filter(([, value]) => value !== 0)
    .sort((a, b) => apart(b) - apart(a) || Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, FEATURES_SHOWN)
  const most = Math.max(...sorted.map(([, value]) => Math.abs(value)), Number.EPSILON)
  return html`<dl class="features">
    ${sorted.map(([name, value]) => {
      const width = percent(Math.abs(value) / most / 2)
      return html`<div>
        <dt>${name}</dt>
        <dd>
          <span class="feature-bar"
            ><i class=${value < 0 ? 'against' : 'for'} style=${styleMap({ width })}></i></span
          ><span class="number">${value.toFixed(2)}</span>
        </dd>
      </div>`
    })}
  </dl>`
}

/** How a score stands among all. */
export function bar(value: number, all: readonly number[]): TemplateResult {
  const low = Math.min(0, ...all)
  const high = Math.max(...all, low + Number.EPSILON)
  return html`<span class="score-bar" aria-hidden="true"><i style=${styleMap({ width: percent((value - low) / (high - low)) })}></i></span>`
}

export const percent = (share: number) => `${(Math.max(0, Math.min(1, share)) * 100).toFixed(1)}%`
