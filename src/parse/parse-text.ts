import type { Page } from '../types.js'
import { parseDump } from './dump/index.js'
import type { ParseHtmlOptions } from './html/parse.js'
import { isScrapedMarkdown, parseMarkdown } from './markdown/index.js'

/** Parses a text that something made of a page: Markdown with its menus and all, or lines whose tags are lost. */
export const parseText = (text: string, options: ParseHtmlOptions = {}): Page =>
  isScrapedMarkdown(text) ? parseMarkdown(text, options) : parseDump(text)
