import { once } from './once.js'

/**
 * What is done by kind of page, each loaded with the first page that needs it: a run over dumps alone loads neither the parser nor the
 * weights of HTML, and a run over HTML none of dumps.
 */
export const stages = {
  parseHtml: once(async () => (await import('../parse/html/index.js')).parseHtml),
  parseText: once(async () => (await import('../parse/parse-text.js')).parseText),
  judgeHtml: once(async () => (await import('../classify/model/index.js')).judgeByModel),
  judgeDump: once(async () => (await import('../classify/dump/index.js')).judgeDump),
  witnessReadability: once(async () => (await import('../classify/readability/index.js')).witnessReadability),
} as const
