export { gunzip } from './gunzip.js'
export { isGzip } from './header.js'
