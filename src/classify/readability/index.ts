import type { Page, Verdict } from '../../types.js'
import { decide } from '../html/decide.js'
import { measure } from '../html/features/index.js'
import type { ClassifyOptions } from '../options.js'
import { Scoreboard } from '../scoreboard.js'
import { findArticle } from './article.js'
import { buildDocument } from './build.js'
import { checkSize } from './limits.js'
import { shareOf } from './share.js'

/** Points for what stands in the article and against the rest: a score of 0.95 or 0.05, as Readability gives no degrees. */
const POINTS = 3

/**
 * Asks Mozilla's Readability what the main content of a page is. It runs on a jsdom document that is built from the
 * page's own tree, with no style sheet, script, address or network, and jsdom is loaded at the first call only.
 *
 * @throws {TooLargeForReadability} When the page would take it more than some seconds.
 */
export async function witnessReadability(page: Page, options: ClassifyOptions): Promise<Verdict[]> {
  checkSize(page.tree)
  const marked = await buildDocument(page.tree)
  const article = findArticle(marked)
  const board = new Scoreboard(page.blocks.length, options.explain === 'blocks' ? 'opinions' : 'sums')
  for (const { index, leaves } of page.blocks) {
    if (shareOf(leaves, article) > 0.5) board.add(index, 'readability', POINTS)
    else board.add(index, 'readability', -POINTS, 'outside-main-content')
  }
  return decide(measure(page), board, 0.5, options)
}
