// The door of the dates: mentions in a text and their TIMEX3 values.
export { type DateOptions, dates } from './dates.ts'
