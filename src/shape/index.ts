export { prune } from './prune.js'
export { toMarkdown } from './to-markdown.js'
