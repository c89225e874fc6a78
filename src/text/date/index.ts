export type { DateOptions } from './day.js'
export { type FoundDate, findDate, findDates } from './find.js'
export { parseDate } from './parse.js'
