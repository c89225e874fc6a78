import type { Page } from '../../types.js'
import { buildPage } from './build-page.js'
import { joinLines } from './join-lines.js'
import { gatherNumbers } from './lone-numbers.js'
import { markStructure } from './mark-structure.js'
import { isMarkdown } from './markdown/is-markdown.js'
import { readMarkdown } from './markdown/read-markdown.js'
import { markQuoted } from './quoted.js'
import { readLines } from './read-lines.js'

/**
 * Parses a page that was flattened to plain text: lines that a scraper broke are joined to paragraphs, headings and lists are told from
 * paragraphs, and a hast is built over them, so that a dump takes the same road as a page with tags.
 * A text that is clean Markdown already is read as that.
 * Every line that is not blank belongs to one block, or to several where labels were glued together.
 */
export function parseDump(text: string): Page {
  const lines = readLines(text)
  if (isMarkdown(text, lines)) return buildPage(readMarkdown(lines), 'markdown')
  const drafts = joinLines({ text, lines: gatherNumbers(lines) })
  markStructure(drafts)
  markQuoted(drafts)
  return buildPage(drafts, 'flat')
}
