export { findDate, findDates } from './find.js'
export { parseDate } from './parse.js'
