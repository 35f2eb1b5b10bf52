// A small plot of calibration as SVG: how often answers were right against how sure the program was.
import type { Case } from './eval-judge.ts'
import { bands } from './eval-report.ts'

const SIZE = 240
const MARGIN = 36
const RADIUS_MAX = 9

/** One circle a band of probability, its area by the number of questions; on the line is as it should be. */
export function drawCalibration(cases: readonly Case[]): string {
  const place = (value: number) => MARGIN + value * (SIZE - 2 * MARGIN)
  const up = (value: number) => SIZE - place(value)
  const most = Math.max(1, ...bands(cases).map((rows) => rows.length))
  const circles = bands(cases).map((rows) => {
    if (rows.length === 0) return ''
    const sure = rows.reduce((sum, { probability }) => sum + probability, 0) / rows.length
    const right = rows.filter(({ evidence }) => evidence).length / rows.length
    const radius = RADIUS_MAX * Math.sqrt(rows.length / most)
    const title = `said ${sure.toFixed(2)}, right ${right.toFixed(2)} of ${rows.length}`
    return `<circle cx="${place(sure).toFixed(1)}" cy="${up(right).toFixed(1)}" r="${radius.toFixed(1)}" fill="#1f6feb"><title>${title}</title></circle>`
  })
  const text = (x: number, y: number, words: string) =>
    `<text x="${x}" y="${y}" font-family="sans-serif" font-size="10" text-anchor="middle">${words}</text>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" width="${2 * SIZE}" role="img" aria-label="Calibration">`,
    `<rect width="${SIZE}" height="${SIZE}" fill="#fff"/>`,
    `<path d="M${place(0)} ${up(1)}V${up(0)}H${place(1)}M${place(0)} ${up(0)}L${place(1)} ${up(1)}" fill="none" stroke="#999"/>`,
    ...circles,
    text(SIZE / 2, SIZE - 8, 'how sure (0 to 1)'),
    text(SIZE / 2, 16, `right (0 to 1), ${cases.length} questions`),
    '</svg>',
    '',
  ].join('\n')
}
