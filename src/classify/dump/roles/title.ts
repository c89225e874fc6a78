import { charClass } from '../../../text/char-class.js'
import { binOf } from '../rules/rule.js'
import { bits } from '../view/books.js'
import { shapes } from '../view/view.js'
import { titlePhrases, titlePoints as worth } from './title-points.js'
import type { Zone } from './zone.js'

/** Where there is no prose, the headline is looked for in so many blocks. */
const reach = 40
/** Points that a block needs to be called the headline: abstaining below it costs few right ones. */
const bar = -0.2

/**
 * The headline: the block that is as long as headlines are, that the page's first line begins with, that stands on the page twice or right above the text.
 * Abstains when none is convincing. Returns the block's first occurrence.
 */
export function findTitle(zone: Zone): number | undefined {
  const { view, start, end } = zone
  const last = start === -1 ? Math.min(view.size, reach) : start
  const size = Math.max(last, end)
  const likes = likesOf(zone, size)
  let liked = 0
  for (const like of likes) liked = Math.max(liked, like)
  let best: number | undefined
  let most = bar
  for (let block = 0; block < size; block++) {
    const like = likes[block] ?? 0
    if ((like === 0 && (last - block > farAbove || block - last > farBelow)) || !canBe(zone, block)) continue
    const points = (like > 0 ? (worth.like[like] ?? 0) : (worth.unlike[liked] ?? 0)) + scoreTitle(zone, block, last)
    if (points > most) {
      most = points
      best = block
    }
  }
  return best === undefined ? undefined : firstCopy(zone, best)
}

/** Without the first line's word for it, no headline stands so far above the first prose, or below it. */
const farAbove = 60
const farBelow = 6

/** Phrases of these books may stand alone as a headline's first words; others never are one. */
const harmless = ~(bits.byline | bits.credit | bits.dateLabel)

function canBe({ view }: Pick<Zone, 'view'>, block: number): boolean {
  const words = view.words[block] ?? 0
  if (words < 1.5 || words > 30 || ((view.whole[block] ?? 0) & harmless) !== 0) return false
  if (isBar(view.page.blocks[block]?.text ?? '')) return false
  return view.shape[block] !== shapes.long || words <= 22
}

/** So many parts in one line are a menu: a page's title has its headline, a section and the site. */
const barParts = 4

const isBar = (text: string): boolean => text.split(/ [|·•] /, barParts).length === barParts

/** How like the page's first line each block is: 0 to 3, as `titlePoints.like` counts. */
function likesOf({ view }: Zone, size: number): Uint8Array {
  const likes = new Uint8Array(size)
  const first = view.page.blocks[0]?.text ?? ''
  const folded = first.toLowerCase()
  // A first line this long is no title, and would be searched through once a block.
  if (first.length > 400) return likes
  for (let block = 1; block < size; block++) {
    const text = view.page.blocks[block]?.text ?? ''
    if (text.length < 8 || text.length > first.length || !canBe({ view }, block)) continue
    if (!folded.startsWith(text.toLowerCase())) likes[block] = first.includes(text) ? 1 : 0
    else likes[block] = first.length === text.length || parted.test(first.slice(text.length, text.length + 3)) ? 3 : 2
  }
  return likes
}

const parted = /^\s*[|–—·»:(-]/

function scoreTitle({ view, start }: Zone, block: number, last: number): number {
  const text = view.page.blocks[block]?.text ?? ''
  const words = view.words[block] ?? 0
  const copies = Math.min(5, view.copies[block] ?? 1) - 1
  const above = last - block
  let points = worth.words[binOf([2, 3, 4, 6, 8, 12, 16, 20], words)] ?? 0
  points += worth.ending[endingOf(text, view.last[block] ?? 0)]
  points += (words >= 4 ? worth.copies : worth.copiesOfShort)[copies] ?? 0
  points +=
    (above <= 0 ? worth.below[binOf([1, 5], 0.5 - above)] : worth.above[binOf([1, 2, 3, 4, 6, 9, 14, 25], above)]) ?? 0
  if (block === 0)
    points += worth.firstLine[start <= 5 ? 'close' : / [|–—·»:-] /.test(text.slice(-60)) ? 'parted' : 'plain']
  points += worth.tags[tagOf(view.page, block)]
  points += worth.digits[binOf([0, 15, 40], view.digits[block] ?? 0)] ?? 0
  points += worth.marks[binOf([0, 3, 10], view.marks[block] ?? 0)] ?? 0
  if ((view.shouting[block] ?? 0) > 60) points += worth.shouting
  points += metaFollows(view, block) ? worth.metaAfter : worth.noMetaAfter
  points += worth.before[block === 0 ? 3 : (view.shape[block - 1] ?? 0)] ?? 0
  for (const [bit, given] of phrases) if (((view.part[block] ?? 0) & bit) !== 0) points += given
  return points
}

const phrases = titlePhrases.map(([book, points]) => [bits[book], points] as const)

function endingOf(text: string, last: number): keyof typeof worth.ending {
  if (last === charClass.pause) return 'pause'
  if (last !== charClass.stop) return 'open'
  return /[.。…][”’"')\]]*$/.test(text) ? 'stop' : 'cry'
}

function tagOf(page: Zone['view']['page'], block: number): keyof typeof worth.tags {
  const node = page.containers[page.blocks[block]?.container ?? 0]?.node
  if (node?.type !== 'element') return 'p'
  return node.tagName === 'h2' ? 'h2' : node.tagName === 'p' ? 'p' : 'li'
}

const meta = bits.byline | bits.dateLabel | bits.share | bits.aboutPost

function metaFollows({ part, whole, size }: Zone['view'], block: number): boolean {
  for (let at = block + 1; at < Math.min(size, block + 5); at++)
    if ((((part[at] ?? 0) | (whole[at] ?? 0)) & meta) !== 0) return true
  return false
}

function firstCopy({ view }: Zone, block: number): number {
  if ((view.copies[block] ?? 1) === 1) return block
  for (let at = 0; at < block; at++) if (view.print[at] === view.print[block]) return at
  return block
}
