// The door of the dates: mentions in a text, the days that a value spans, and days as people type them.
export { dateSteps, dates } from './dates.ts'
export { parseDay } from './parse-day.ts'
export { dateRange } from './range.ts'
