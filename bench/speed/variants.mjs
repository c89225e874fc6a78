// @ts-check
/** What is compared, by name: each loads what it needs and gives the function that is timed on one page. */
import { importClassify, importLibrary, importParse } from '../built.mjs'
import { loadDefuddle, loadReadabilityOnJsdom, loadReadabilityOnLinkedom } from '../peers/extractors.mjs'

/** @typedef {import('./pages.mjs').BenchPage} BenchPage */
/** @typedef {(page: BenchPage) => unknown} Task may return a promise */

/**
 * @typedef {object} Variant
 * @property {string} title
 * @property {number} share of the sample that it is run on; the slow ones take a part of it
 * @property {() => Promise<Task>} load
 */

/** A fifth of the pages is what the slow ones get: they take a tenth of a second and more for each. */
const slow = 0.2

/** @type {Record<string, Variant>} */
export const htmlVariants = {
  parse5: { title: 'parse5 alone, its own tree', share: 1, load: loadParse5 },
  parse: { title: 'unscrape, parsing only', share: 1, load: loadParse },
  kept: { title: 'unscrape, bytes to kept blocks', share: 1, load: loadKept },
  unscrape: { title: 'unscrape, bytes to Markdown', share: 1, load: loadUnscrape },
  'readability-linkedom': {
    title: 'Readability + linkedom, to HTML',
    share: slow,
    load: async () => runPeer(await loadReadabilityOnLinkedom()),
  },
  'readability-jsdom': {
    title: 'Readability + jsdom, to HTML',
    share: slow,
    load: async () => runPeer(await loadReadabilityOnJsdom()),
  },
  defuddle: { title: 'Defuddle + linkedom, to HTML', share: slow, load: async () => runPeer(await loadDefuddle()) },
}

/** @type {Record<string, Variant>} */
export const textVariants = {
  'unscrape-text': { title: 'unscrape, text dump to Markdown', share: 1, load: loadUnscrapeText },
}

/** @returns {Promise<Task>} */
async function loadParse5() {
  const { parse } = await import('parse5')
  return ({ content }) => parse(content)
}

/** @returns {Promise<Task>} */
async function loadParse() {
  const { parseHtml } = await importParse()
  return ({ content }) => parseHtml(content)
}

/** Parsing, features, trees and rules: all that it takes to know which blocks are the main content. @returns {Promise<Task>} */
async function loadKept() {
  const { parseHtml } = await importParse()
  const { classifyByModel } = await importClassify()
  return ({ bytes, url }) => {
    const page = parseHtml(bytes.toString())
    const verdicts = classifyByModel(page, {
      focus: 'balanced',
      explain: 'none',
      ...(url === undefined ? {} : { url }),
    })
    return page.blocks.filter(({ index }) => verdicts[index]?.fate === 'body')
  }
}

/** @returns {Promise<Task>} */
async function loadUnscrape() {
  const { clean, serializeMatter } = await importLibrary()
  return async ({ id, url, bytes }) => {
    const outcome = await clean({ id, html: bytes.toString(), ...(url === undefined ? {} : { url }) })
    return 'markdown' in outcome
      ? Buffer.from(serializeMatter(outcome.matter, 'default') + outcome.markdown)
      : undefined
  }
}

/** @returns {Promise<Task>} */
async function loadUnscrapeText() {
  const { clean, serializeMatter } = await importLibrary()
  return async ({ id, bytes }) => {
    const outcome = await clean({ id, text: bytes.toString() })
    return 'markdown' in outcome
      ? Buffer.from(serializeMatter(outcome.matter, 'default') + outcome.markdown)
      : undefined
  }
}

/**
 * A page that a peer cannot take costs what it costs; the accuracy says what came of it.
 * @param {import('../peers/extractors.mjs').Extractor} extract
 * @returns {Task}
 */
const runPeer =
  (extract) =>
  async ({ url, content }) => {
    try {
      return await extract(content, url)
    } catch {
      return undefined
    }
  }
