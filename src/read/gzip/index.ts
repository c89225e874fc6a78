export { gzip } from './gzip.js'
export { isGzip } from './header.js'
