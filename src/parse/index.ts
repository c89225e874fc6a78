export { parseDump } from './dump/index.js'
export { pageFromTree, parseHtml } from './html/index.js'
export { parseText } from './parse-text.js'
