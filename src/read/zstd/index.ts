export { isZstd } from './frame-header.js'
export { zstd } from './zstd.js'
