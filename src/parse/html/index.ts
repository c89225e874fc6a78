export { pageFromTree } from './page.js'
export { type ParseHtmlOptions, parseHtml } from './parse.js'
