import type { Page } from '../types.js'
import { parseDump } from './dump/index.js'
import { dropLinkNumbers } from './dump/link-numbers.js'
import { unwrapPrinted } from './dump/unwrap-printed.js'
import type { ParseHtmlOptions } from './html/parse.js'
import { isCostly } from './markdown/is-costly.js'
import { isForeignMarkdown } from './markdown/is-foreign.js'
import { isScrapedMarkdown } from './markdown/is-scraped.js'
import { takeFrontMatter } from './take-front-matter.js'

/**
 * Parses a text that something made of a page: Markdown with its menus and all, or lines whose tags are lost. Few dumps are Markdown, and
 * its parser is loaded for them alone. Front matter above the text is taken off and told to whoever draws the page's.
 */
export async function parseText(text: string, options: ParseHtmlOptions = {}): Promise<Page> {
  const headed = takeFrontMatter(text)
  if (headed === undefined) return parseBody(text, options)
  const { told } = headed
  return { ...(isOwn(told) ? await parseOwn(headed.text, options) : await parseBody(headed.text, options)), told }
}

/** Only this program writes a hash of the text: nothing is to be dropped again. */
const isOwn = (told: Readonly<Record<string, unknown>>): boolean => typeof told.content_hash === 'string'

async function parseOwn(text: string, options: ParseHtmlOptions): Promise<Page> {
  if (isCostly(text)) return parseDump(text)
  const { parseMarkdown } = await import('./markdown/index.js')
  return { ...parseMarkdown(text, { ...options, isSound: true }), markdown: true }
}

async function parseBody(text: string, options: ParseHtmlOptions): Promise<Page> {
  if (!(isScrapedMarkdown(text) || isForeignMarkdown(text)) || isCostly(text)) return parsePrinted(text)
  const { parseMarkdown } = await import('./markdown/index.js')
  return parseMarkdown(text, options)
}

/** A page may have been printed by a text browser, with a number before each link. */
function parsePrinted(text: string): Page {
  const bare = dropLinkNumbers(text)
  return bare === text ? parseDump(text) : { ...parseDump(dropLinkNumbers(unwrapPrinted(text))), listsLinks: true }
}
