import type { Page } from '../../types.js'
import { buildPage } from './build-page.js'
import { markContents } from './contents.js'
import { readCues } from './cues/read-cues.js'
import type { Draft } from './draft.js'
import { markFields } from './fields.js'
import { joinLines } from './join-lines.js'
import { markKnownHeadings } from './known-headings.js'
import { markLettered } from './lettered.js'
import { gatherLetters } from './lone-letters.js'
import { gatherNumbers } from './lone-numbers.js'
import { gatherMailHeads } from './mail/heads.js'
import { markStructure } from './mark-structure.js'
import { isMarkdown } from './markdown/is-markdown.js'
import { readMarkdown } from './markdown/read-markdown.js'
import { markNumbered } from './numbered.js'
import { joinPages } from './pages.js'
import { markQuoted } from './quoted.js'
import { readLines } from './read-lines.js'
import { styleOf } from './style.js'
import { takeUnderlined } from './underlined.js'

/**
 * Parses a page that was flattened to plain text: lines that a scraper broke are joined to paragraphs, headings and lists are told from
 * paragraphs, and a hast is built over them, so that a dump takes the same road as a page with tags.
 * A text that is clean Markdown already is read as that, and a file of subtitles as what is said.
 * Every line that shows anything belongs to one block, or to several where labels were glued together; the rules under headings, and marks behind them, go with their headings.
 */
export function parseDump(text: string): Page {
  const lines = readLines(text)
  const cues = readCues(lines)
  if (cues !== undefined) return buildPage(cues, 'markdown')
  if (isMarkdown(text, lines)) return buildPage(readMarkdown(lines), 'markdown')
  const gathered = gatherMailHeads(gatherLetters(gatherNumbers(takeUnderlined(lines))))
  const style = styleOf(gathered)
  const drafts = joinPages(joinLines({ text, lines: gathered, style }))
  markStructure(drafts, style)
  markFields(drafts)
  markKnownHeadings(drafts)
  markNumbered(drafts)
  markLettered(drafts)
  markContents(drafts)
  markQuoted(drafts)
  return buildPage(drafts.filter(isVisible), 'flat')
}

/** Characters without a shape alone: joiners, marks of direction, soft hyphens. Such a line parts what stands around it, and says nothing. */
const invisible = /^[\p{Cf}\p{Cc}\p{Z}\u115f\u3164\u2800]*$/u

const isVisible = ({ words, texts }: Draft): boolean => words > 0 || !texts.every((text) => invisible.test(text))
