import { charClass, classOf } from '../../../../text/char-class.js'
import { codeAt } from '../../../../text/code-at.js'
import { endsWithCredit } from '../../../../text/credit-tail.js'
import type { Reason } from '../../../../types.js'
import { bits } from '../../view/books.js'
import { HashCounts } from '../../view/hash-counts.js'
import { shapes } from '../../view/view.js'
import type { PageWords } from '../../view/words.js'
import { isTurn } from '../turns.js'
import type { Zone } from '../zone.js'
import { baseFeatures, putBase, tagOf } from './base.js'
import type { Candidates } from './candidates.js'

/** What is asked of a line that may be the headline. */
export const titleFeatures = [
  ...baseFeatures,
  'like the first line',
  'best like of the page',
  'first line parted',
  'blocks to the next sign of a post',
  'words of it in the text',
  'how often in the text',
  'headings to the text',
  'prose above',
  'chance before',
  'chance after',
  'chance two after',
  'candidates before',
  'other candidates to the text',
] as const

/** Where there is no prose, the headline is looked for in so many blocks; so far above and below its beginning elsewhere. */
const reach = 40
const farAbove = 60
const farBelow = 8

/** Every line that may be the headline: of no phrase of furniture, as long as headlines are, near the beginning of the text or like the page's first line. */
export function titleCandidates(zone: Zone): Candidates {
  const { view, start, end } = zone
  const last = start === -1 ? Math.min(view.size, reach) : start
  const size = Math.min(view.size, Math.max(last + farBelow, end))
  const likes = likesOf(zone, size)
  let best = 0
  for (const like of likes) best = Math.max(best, like)
  const text = wordsOfText(zone)
  const blocks: number[] = []
  const rows: number[][] = []
  let prose = 0
  for (let at = 0; at < size; at++) {
    const near = last - at <= farAbove && at - last <= farBelow
    if (((likes[at] ?? 0) > 0 || near) && canBe(zone, at)) {
      blocks.push(at)
      rows.push(rowOf(zone, at, { like: likes[at] ?? 0, best, text, last, prose }))
    }
    if (view.shape[at] === shapes.long) prose++
  }
  rows.forEach((row, nth) => {
    const block = blocks[nth] ?? 0
    let later = 0
    for (let other = nth + 1; other < blocks.length && (blocks[other] ?? 0) < last && later < 30; other++) later++
    row.push(view.chance[block - 1] ?? 0, view.chance[block + 1] ?? 0, view.chance[block + 2] ?? 0)
    row.push(Math.min(30, nth), later)
  })
  return { blocks, rows }
}

interface Around {
  readonly like: number
  readonly best: number
  readonly text: HashCounts
  readonly last: number
  readonly prose: number
}

function rowOf(zone: Zone, at: number, { like, best, text, last, prose }: Around): number[] {
  const row: number[] = []
  putBase(zone, at, (value) => row.push(value))
  const { view } = zone
  row.push(
    like,
    best,
    at === 0 && / [|–—·»:-] /.test((view.page.blocks[0]?.text ?? '').slice(-60)) ? 1 : 0,
    signAfter(zone, at),
  )
  const { share, times } = wordsIn(view.hashed, at, text)
  row.push(share, times, headingsBetween(zone, at, last), Math.min(9, prose))
  return row
}

/** Phrases of these books may be part of a headline's line; others never are one by themselves. */
const harmless = ~(bits.byline | bits.credit | bits.dateLabel)

function canBe({ view, board }: Zone, at: number): boolean {
  if (neverTitle.has(board.reason(at)) || isTurn(view.page, at)) return false
  const words = view.words[at] ?? 0
  if (words < 1 || words > 40 || ((view.whole[at] ?? 0) & harmless) !== 0) return false
  const text = view.page.blocks[at]?.text ?? ''
  return !isBar(text) && !isCredited(text) && !holdsGluedLabels(text)
}

/** Who made a picture stands behind its caption. */
const isCredited = (text: string): boolean => text.includes('©') || endsWithCredit(text)

/** Four labels of a menu whose spaces were lost; names of products have three capitals at most in one word (`PowerPointOnline`). */
const gluedLabels = /(?:\p{Lu}\p{Ll}{2,}){4}/u
/** Places in them where a small letter meets a capital. */
const seams = 3

/** Asks for letters by their classes only of a text that has the seams; where a letter takes two code units, it cannot be told before. */
function holdsGluedLabels(text: string): boolean {
  let found = 0
  let before = 0
  for (let at = 0, end = text.length; at < end; at++) {
    const code = codeAt(text, at)
    const here = classOf(code)
    if (here === charClass.upper && before === charClass.lower) found++
    if (found >= seams || (code >= 0xd800 && code < 0xe000)) return gluedLabels.test(text)
    before = here
  }
  return false
}

/** What a rule is sure of. */
const neverTitle = new Set<Reason | undefined>([
  'icon-names',
  'language-switch',
  'consent-banner',
  'media-controls',
  'pagination',
])

/** So many parts in one line are a menu: a page's title has its headline, a section and the site. */
const barParts = 4

function isBar(text: string): boolean {
  if (!text.includes(' | ') && !text.includes(' · ') && !text.includes(' • ')) return false
  return text.split(/ [|·•] /, barParts).length === barParts
}

/** A first line this long is no title, and would be searched through once a block. */
const longestFirst = 400
const parted = /^\s*[|–—·»:(-]/

/** How like the page's first line each block is: 0 not, 1 within it, 2 its beginning, 3 its beginning before the site's name. */
function likesOf(zone: Zone, size: number): Uint8Array {
  const { page } = zone.view
  const likes = new Uint8Array(size)
  const first = page.blocks[0]?.text ?? ''
  const folded = first.toLowerCase()
  if (first.length > longestFirst) return likes
  for (let at = 1; at < size; at++) {
    const text = page.blocks[at]?.text ?? ''
    if (text.length < 6 || text.length > first.length) continue
    const place = folded.indexOf(text.toLowerCase())
    if (place === -1 || !canBe(zone, at)) continue
    if (place > 0) likes[at] = 1
    else likes[at] = first.length === text.length || parted.test(first.slice(text.length, text.length + 3)) ? 3 : 2
  }
  return likes
}

const signs = bits.byline | bits.dateLabel | bits.share | bits.aboutPost

/** Blocks to the next line that speaks of a post: a byline, a date, a share button; 9 where none is near. */
function signAfter({ view }: Zone, at: number): number {
  for (let step = 1; step < 9; step++)
    if ((((view.part[at + step] ?? 0) | (view.whole[at + step] ?? 0)) & signs) !== 0) return step
  return 9
}

/** So much of the text is looked at. */
const blocksOfText = 60

/** How often each word stands in the text. */
function wordsOfText({ view, start, end }: Zone): HashCounts {
  const counts = new HashCounts()
  const { hashes, start: starts } = view.hashed
  if (start === -1) return counts
  for (let at = start, seen = 0; at < end && seen < blocksOfText; at++) {
    if (view.shape[at] !== shapes.long) continue
    seen++
    counts.add(hashes, starts[at] ?? 0, starts[at + 1] ?? 0)
  }
  return counts
}

/** Which share of a line's words the text has too, and how often it has the rarer ones. */
function wordsIn({ hashes, start }: PageWords, at: number, counts: HashCounts): { share: number; times: number } {
  const first = start[at] ?? 0
  const end = start[at + 1] ?? 0
  const count = end - first
  let found = 0
  let times = 0
  for (let word = first; word < end; word++) {
    const seen = counts.of(hashes[word] ?? 0)
    if (seen > 0) found++
    times += Math.log1p(Math.min(seen, 12))
  }
  return count === 0 ? { share: 0, times: 0 } : { share: found / count, times: times / count }
}

function headingsBetween({ view }: Zone, at: number, last: number): number {
  let found = 0
  for (let block = at + 1; block < last && found < 9; block++) if (tagOf(view, block) === 'h2') found++
  return found
}
