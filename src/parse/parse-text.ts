import type { Page } from '../types.js'
import { parseDump } from './dump/index.js'
import type { ParseHtmlOptions } from './html/parse.js'
import { isCostly } from './markdown/is-costly.js'
import { isForeignMarkdown } from './markdown/is-foreign.js'
import { isScrapedMarkdown } from './markdown/is-scraped.js'

/**
 * Parses a text that something made of a page: Markdown with its menus and all, or lines whose tags are lost. Few dumps are Markdown, and
 * its parser is loaded for them alone.
 */
export async function parseText(text: string, options: ParseHtmlOptions = {}): Promise<Page> {
  if (!(isScrapedMarkdown(text) || isForeignMarkdown(text)) || isCostly(text)) return parseDump(text)
  const { parseMarkdown } = await import('./markdown/index.js')
  return parseMarkdown(text, options)
}
