export { pageFromTree } from './page.js'
export { parseHtml } from './parse.js'
