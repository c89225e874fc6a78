import type { Page } from '../../types.js'
import { buildPage } from './build-page.js'
import { markContents } from './contents.js'
import type { Draft } from './draft.js'
import { markFields } from './fields.js'
import { joinLines } from './join-lines.js'
import { markKnownHeadings } from './known-headings.js'
import { gatherNumbers } from './lone-numbers.js'
import { markStructure } from './mark-structure.js'
import { isMarkdown } from './markdown/is-markdown.js'
import { readMarkdown } from './markdown/read-markdown.js'
import { markNumbered } from './numbered.js'
import { joinPages } from './pages.js'
import { markQuoted } from './quoted.js'
import { readLines } from './read-lines.js'
import { takeUnderlined } from './underlined.js'

/**
 * Parses a page that was flattened to plain text: lines that a scraper broke are joined to paragraphs, headings and lists are told from
 * paragraphs, and a hast is built over them, so that a dump takes the same road as a page with tags.
 * A text that is clean Markdown already is read as that.
 * Every line that shows anything belongs to one block, or to several where labels were glued together; the rules under headings, and marks behind them, go with their headings.
 */
export function parseDump(text: string): Page {
  const lines = readLines(text)
  if (isMarkdown(text, lines)) return buildPage(readMarkdown(lines), 'markdown')
  const drafts = joinPages(joinLines({ text, lines: gatherNumbers(takeUnderlined(lines)) }))
  markStructure(drafts)
  markFields(drafts)
  markKnownHeadings(drafts)
  markNumbered(drafts)
  markContents(drafts)
  markQuoted(drafts)
  return buildPage(drafts.filter(isVisible), 'flat')
}

/** Characters without a shape alone: joiners, marks of direction, soft hyphens. Such a line parts what stands around it, and says nothing. */
const invisible = /^[\p{Cf}\p{Cc}\p{Z}\u115f\u3164\u2800]*$/u

const isVisible = ({ words, texts }: Draft): boolean => words > 0 || !texts.every((text) => invisible.test(text))
