// The results as a Markdown table between the marks of README.md, and as plot.svg: median time against size.
import { readFileSync, writeFileSync } from 'node:fs'

const README = new URL('README.md', import.meta.url)
const PLOT = new URL('plot.svg', import.meta.url)
const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [760, 440, 70, 130, 30, 50]
const [MS_MIN, MS_MAX, SIZE_MIN, SIZE_MAX] = [0.01, 10_000, 10_000, 1_000_000]
const COLOURS = ['#c2410c', '#1d4ed8', '#15803d', '#7e22ce', '#a16207', '#0f766e', '#475569']

const HEAD = 'passages,engine,p50 ms,p95 ms,p99 ms,memory MB,snapshot MB,load ms,build passages/s'.split(',')
const ENGINE = 1

export function draw(results) {
  const rows = [...results].sort((a, b) => a.size - b.size || (a.p50 ?? 1e9) - (b.p50 ?? 1e9)).map(row)
  const table = [aligned([HEAD, ...rows]), measured(results)].filter(Boolean).join('\n\n')
  const readme = readFileSync(README, 'utf8')
  writeFileSync(README, readme.replace(/<!-- table -->[\s\S]*<!-- end -->/, `<!-- table -->\n${table}\n<!-- end -->`))
  writeFileSync(PLOT, plot(results.filter((result) => result.p50)))
}

/** A Markdown table with cells of one width a column; numbers to the right. */
function aligned(rows) {
  const widths = HEAD.map((_, i) => Math.max(...rows.map((cells) => cells[i].length)))
  const lines = rows.map((cells) =>
    cells.map((cell, i) => (i === ENGINE ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))),
  )
  const rule = widths.map((width, i) => (i === ENGINE ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [lines[0], rule, ...lines.slice(1)].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** When the rows of each size were measured. */
function measured(results) {
  const sizes = [...new Set(results.map((r) => r.size))].sort((a, b) => a - b)
  const times = sizes.map((size) => {
    const all = results.filter((r) => r.size === size && r.measured).map((r) => r.measured.replace('T', ' '))
    return all.length ? `${size.toLocaleString('en')} from ${all.sort()[0]} to ${all.at(-1)}` : ''
  })
  return times.some(Boolean) ? `Measured (UTC): ${times.filter(Boolean).join('; ')}.` : ''
}

function row(r) {
  if (!r.p50) return [r.size.toLocaleString('en'), `${r.engine}: ${r.why ?? 'did not finish'}`, ...Array(7).fill('')]
  const n = (value) => (value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en'))
  const snapshot = r.snapshotMB ? n(r.snapshotMB) : 'on disk'
  const build = r.buildSeconds ? n(r.size / r.buildSeconds) : ''
  return [
    r.size.toLocaleString('en'),
    r.engine,
    n(r.p50),
    n(r.p95),
    n(r.p99),
    n(r.memoryMB),
    snapshot,
    n(r.loadMs),
    build,
  ]
}

function plot(results) {
  const share = (value, min, max) => Math.log(value / min) / Math.log(max / min)
  const x = (size) => LEFT + share(size, SIZE_MIN, SIZE_MAX) * (WIDTH - LEFT - RIGHT)
  const y = (ms) => HEIGHT - BOTTOM - share(ms, MS_MIN, MS_MAX) * (HEIGHT - TOP - BOTTOM)
  const text = (at, up, words, more = '') => `<text x="${at.toFixed(1)}" y="${up.toFixed(1)}" ${more}>${words}</text>`
  const parts = [`<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`]
  for (let ms = MS_MIN; ms <= MS_MAX; ms *= 10) {
    parts.push(`<path d="M${LEFT} ${y(ms).toFixed(1)}H${WIDTH - RIGHT}" stroke="#ddd"/>`)
    parts.push(text(LEFT - 8, y(ms) + 4, `${+ms.toPrecision(1)} ms`, 'text-anchor="end"'))
  }
  for (const size of [10_000, 100_000, 1_000_000])
    parts.push(text(x(size), HEIGHT - 25, size.toLocaleString('en'), 'text-anchor="middle"'))
  parts.push(text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 6, 'passages', 'text-anchor="middle"'))
  for (const [i, engine] of [...new Set(results.map((r) => r.engine))].entries()) {
    const points = results.filter((r) => r.engine === engine).sort((a, b) => a.size - b.size)
    const path = points.map((r) => `${x(r.size).toFixed(1)},${y(r.p50).toFixed(1)}`).join(' ')
    parts.push(`<polyline points="${path}" fill="none" stroke="${COLOURS[i]}" stroke-width="2"/>`)
    for (const r of points)
      parts.push(`<circle cx="${x(r.size).toFixed(1)}" cy="${y(r.p50).toFixed(1)}" r="3" fill="${COLOURS[i]}"/>`)
    const last = points.at(-1)
    parts.push(text(x(last.size) + 8, y(last.p50) + 4, engine, `fill="${COLOURS[i]}"`))
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img" aria-label="Median time of a search against the number of passages">${parts.join('')}</svg>\n`
}
