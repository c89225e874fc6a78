import { charClass } from '../../../text/char-class.js'
import { bits } from '../view/books.js'
import { shapes } from '../view/view.js'
import type { Zone } from './zone.js'

/** Where there is no prose, the headline is looked for in so many blocks. */
const reach = 40
/** Points that a block needs to be called the title: below it, on the benchmark's pages, one in three was wrong. */
const bar = 2.3

/**
 * The headline: of the blocks above the first prose the one that is as long as headlines are, that the page's first line begins with, that stands
 * on the page twice or right above the text. Abstains when none is convincing. Returns the block's first occurrence.
 */
export function findTitle(zone: Zone): number | undefined {
  const { view, start, end } = zone
  const last = start === -1 ? Math.min(view.size, reach) : start
  let best: number | undefined
  let most = bar
  for (let block = 0; block < Math.max(last, end); block++) {
    const points = scoreTitle(zone, block, last)
    if (points > most) {
      most = points
      best = block
    }
  }
  if (scoreFirstLine(zone) > most) best = 0
  return best === undefined ? undefined : firstCopy(zone, best)
}

/** Kinds of phrases that no headline is. */
const furniture = ~(bits.byline | bits.credit | bits.dateLabel)

function scoreTitle({ view }: Zone, block: number, last: number): number {
  const words = view.words[block] ?? 0
  if (words < 1.5 || words > 30 || ((view.whole[block] ?? 0) & furniture) !== 0 || view.shape[block] === shapes.long)
    return -1
  const part = view.part[block] ?? 0
  let points = words < 3 ? -1 : words < 5 ? 0.6 : words <= 18 ? 1.6 : 0.3
  if ((part & (bits.byline | bits.dateLabel | bits.credit)) !== 0) points -= words > 6 ? 1 : 3
  if ((part & (bits.consent | bits.legal | bits.newsletter | bits.paywall | bits.login)) !== 0) points -= 2
  if (view.last[block] === charClass.stop) points -= endsWithFullStop(view.page.blocks[block]?.text ?? '') ? 1.5 : 0
  if (view.last[block] === charClass.pause) points -= 2
  if ((view.digits[block] ?? 0) > 40) points -= 3
  points += 2.2 * likeFirstLine(view.page.blocks[0]?.text ?? '', view.page.blocks[block]?.text ?? '', block)
  const copies = view.copies[block] ?? 1
  if (copies > 1 && copies < 5 && words >= 4) points += 0.9
  points += near(last - block)
  if (block === 0 && last <= 5) points += 0.6
  if (isHeading(view.page, block)) points += 0.6
  return points
}

/** Right above the text is best; a headline below its beginning must be known from the page's first line. */
const near = (above: number): number => (above <= 0 ? -2.2 : Math.max(-2, 1 - 0.1 * (above - 1)))

/** The page's own title often comes as the first line, with the site's name behind it: as good a headline, when no other is found. */
function scoreFirstLine({ view }: Zone): number {
  const words = view.words[0] ?? 0
  const text = view.page.blocks[0]?.text ?? ''
  if (words < 4 || words > 25 || view.whole[0] !== 0 || endsWithFullStop(text)) return 0
  return / [|–—·»:-] /.test(text.slice(-60)) || (view.copies[0] ?? 1) > 1 ? bar + 0.2 : 0
}

/** 1 when the page's first line is this text, or begins with it and goes on after a bar or a dash. */
function likeFirstLine(first: string, text: string, block: number): number {
  if (block === 0 || text.length < 8 || first.length < text.length) return 0
  if (!first.toLowerCase().startsWith(text.toLowerCase())) return first.includes(text) ? 0.7 : 0
  return first.length === text.length || /^\s*[|–—·»:(-]/.test(first.slice(text.length, text.length + 3)) ? 1 : 0.6
}

const endsWithFullStop = (text: string): boolean => /[.。…][”’"')\]]*$/.test(text)

function isHeading(page: Zone['view']['page'], block: number): boolean {
  const node = page.containers[page.blocks[block]?.container ?? 0]?.node
  return node?.type === 'element' && node.tagName === 'h2'
}

function firstCopy({ view }: Zone, block: number): number {
  if ((view.copies[block] ?? 1) === 1) return block
  for (let at = 0; at < block; at++) if (view.print[at] === view.print[block]) return at
  return block
}
