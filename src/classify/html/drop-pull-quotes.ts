import { foldWords } from '../../text/fold.js'
import type { Block } from '../../types.js'
import { WITHIN } from '../../words/html/tags.js'
import type { Scoreboard } from '../scoreboard.js'
import { KIND } from './features/head.js'
import type { Context } from './features/index.js'

/** Words of a pull quote. Shorter ones are labels; longer ones are read for themselves. */
const SHORTEST = 8
const LONGEST = 60
/** A paragraph is this many times as long as the sentence that is drawn from it, at the most: what says all again is a copy of the page. */
const LARGEST = 40
/** Quotes asked for on one page, and characters of the text in which they are looked for: pages have a handful, hostile ones any number. */
const MOST = 60
const MOST_TEXT = 300_000
/** More than any block's points come to. */
const POINTS = -20

/**
 * Speaks against what says again, in an element that sets it apart, a sentence of another block that is kept: a pull quote. On articles alone: elsewhere posts quote each other,
 * and summaries stand above what they sum up (`wcxb-dev` lost 0.001 where plain paragraphs of all pages were asked).
 */
export function dropPullQuotes(context: Context, board: Scoreboard, threshold: number): void {
  if (context.kind !== KIND.article) return
  const { blocks } = context.page
  const wanted = Math.log(threshold / (1 - threshold))
  const kept = blocks.filter(({ index, words }) => words >= SHORTEST && (board.points[index] ?? 0) >= wanted)
  const quotes = kept.filter((block) => block.words <= LONGEST && mayQuote(context, block.index)).slice(0, MOST)
  if (quotes.length === 0) return
  const texts = beginning(kept)
  const folded = texts.map(({ text }) => ` ${foldWords(text)} `)
  for (const { index, text, words } of quotes) {
    const said = ` ${foldWords(text)} `
    const source = texts.findIndex(
      (other, at) =>
        other.words > words && other.words <= words * LARGEST && other.index !== index && folded[at]?.includes(said),
    )
    if (source >= 0) board.add(index, 'pull quote', POINTS, 'pull-quote')
  }
}

/** The first blocks, as far as they are looked at. */
function beginning(blocks: readonly Block[]): readonly Block[] {
  let left = MOST_TEXT
  const end = blocks.findIndex(({ text }) => {
    left -= text.length
    return left < 0
  })
  return end === -1 ? blocks : blocks.slice(0, end)
}

const APART = WITHIN.quote | WITHIN.aside | WITHIN.figure
const REPEATED = WITHIN.list | WITHIN.table | WITHIN.code | WITHIN.heading

function mayQuote({ page, elements }: Context, index: number): boolean {
  const within = elements.within[page.blocks[index]?.container ?? 0] ?? 0
  return (within & APART) !== 0 && (within & REPEATED) === 0
}
