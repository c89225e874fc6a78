import type { Block, Container, Page } from '../../types.js'
import { isPager } from '../../words/pagers.js'
import type { Scoreboard } from '../scoreboard.js'

/** Words of links to other pages at most, and share of the text that is linked. */
const mostWords = 30
const LINKED = 0.6

/** A longer block ends the head of a page, where its path stands. */
const prose = 20

/** Worth more than what a model says. */
const AGAINST = -6

/** Parts of the path to a page have so many words at most. */
const mostOfPart = 5

/**
 * Drops the links to the pages before and after, and the path to a page above its text. Where a page has names for its elements they are told by those; one that was scraped as Markdown has none.
 * A heading may be linked too, and what leads to a place on the page itself leads to no other.
 */
export function dropPagers({ blocks, containers }: Page, board: Scoreboard): void {
  let isAbove = true
  for (const block of blocks) {
    const { index, text, words, linked } = block
    if (words >= prose) isAbove = false
    if (words === 0 || words > mostWords || linked < text.length * LINKED) continue
    if (isPager(text)) {
      if (!staysHere(containers, block)) board.add(index, 'pager', AGAINST, 'pagination')
    } else if (isAbove && isPath(text)) board.add(index, 'path', AGAINST, 'breadcrumb')
  }
}

/** Is a block a heading, or a link to a place on the same page? */
function staysHere(containers: readonly Container[], block: Block): boolean {
  let around = containers[block.container]
  while (around !== undefined && around.node.type === 'element') {
    const { tagName, properties } = around.node
    if (/^h[1-6]$/.test(tagName)) return true
    if (tagName === 'a' && /^#./.test(String(properties.href ?? ''))) return true
    around = containers[around.parent]
  }
  return false
}

/** Labels with one and the same sign between them: `Home > Docs > Guides`. */
function isPath(text: string): boolean {
  const sign = /\s([>›»→])\s/.exec(text)?.[1]
  if (sign === undefined) return false
  const parts = text.split(` ${sign} `)
  return parts.length > 1 && parts.every((part) => part.split(' ').length <= mostOfPart && /\p{L}/u.test(part))
}
