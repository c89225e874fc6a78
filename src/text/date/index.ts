export { findDate, findDates, mayHoldYear } from './find.js'
export { parseDate } from './parse.js'
