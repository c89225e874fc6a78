import { charClass, classNear } from '../../../../text/char-class.js'
import { opensThread } from '../../../../words/thread-labels.js'
import { isKept, type Zone } from '../zone.js'
import type { Gap } from './gaps.js'

/** How far above its date, and below, the name of who wrote a post may stand. */
const ABOVE = 14
const BELOW = 2

/** Of so many posts the name stands as far from the date, and of as many at least. */
const STEADY = 0.7
/** What stands in more of the gaps is a label. */
const COMMON = 0.6
const FEWEST = 3

const mostWords = 3
const longest = 30

/** Where the names of writers stand, and how to tell one. */
export interface Names {
  /** The line that names who wrote the post of a gap. */
  of(gap: Gap): number | undefined
}

/** Finds where the names stand: at the farthest place above the dates that holds one in most gaps, or else at the nearest below. */
export function findNames(zone: Zone, gaps: readonly Gap[]): Names | undefined {
  const labels = labelsOf(zone, gaps)
  const above = standAbove(zone, gaps[0]?.first ?? 0)
  const isName = (block: number): boolean => !labels.has(zone.view.print[block] ?? 0) && looksLikeName(zone, block)
  for (let offset = -ABOVE; offset <= BELOW; offset++) {
    if (offset === 0) continue
    const own = gaps.filter(({ first, end, date }) => {
      const at = date + offset
      return at >= first && at < end && isName(at)
    })
    if (own.length < FEWEST || own.length < gaps.length * STEADY) continue
    const prints = new Set(own.map(({ date }) => zone.view.print[date + offset] ?? 0))
    if (prints.size < 2 || [...prints].some((print) => above.has(print))) continue
    // What is kept below a date is the headline of what is dated.
    if (offset > 0 && own.filter(({ date }) => isKept(zone, date + offset)).length * 2 > own.length) continue
    return { of: (gap) => nameOf(zone, gap, offset, isName) }
  }
  return undefined
}

/** The name in a gap, if nothing else that may be one stands between it and the text above: ranks and places do not. */
function nameOf(
  zone: Zone,
  { first, end, date }: Gap,
  offset: number,
  isName: (block: number) => boolean,
): number | undefined {
  const name = date + offset
  if (name < first || name >= end || !isName(name)) return undefined
  const from = offset > 0 ? date + 1 : first
  for (let block = name - 1; block >= from; block--) {
    if (isName(block)) return undefined
    if (isKept(zone, block)) break
  }
  return name
}

/** Do the lines with the dates name the writers too: `Ann Lee, 3 May 2024`? */
export function areNamed(gaps: readonly Gap[]): boolean {
  const names = gaps.flatMap(({ rest }) => (/\p{L}{2}/u.test(rest) ? [rest.replace(/[\P{L}]+/gu, ' ')] : []))
  return names.length >= gaps.length * STEADY && new Set(names).size >= Math.max(FEWEST, names.length * (1 - COMMON))
}

/** What stands in most gaps is a button or a rank. */
function labelsOf({ view }: Zone, gaps: readonly Gap[]): ReadonlySet<number> {
  const counts = new Map<number, number>()
  for (const { first, end } of gaps) {
    const own = new Set<number>()
    for (let block = first; block < end; block++) own.add(view.print[block] ?? 0)
    for (const print of own) counts.set(print, (counts.get(print) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([print, count]) => (count > gaps.length * COMMON ? [print] : [])))
}

/** What stands above the posts, menus above all: sections are called so, not writers. Whoever began the thread may be named there. */
function standAbove({ view }: Zone, end: number): ReadonlySet<number> {
  const found = new Set<number>()
  for (let block = 0; block < end; block++) {
    const isStarter = block > 0 && opensThread(view.page.blocks[block - 1]?.text ?? '')
    if ((view.words[block] ?? 0) <= mostWords && !isStarter) found.add(view.print[block] ?? 0)
  }
  return found
}

/** A few words that are neither a sentence, nor a phrase that pages use, nor a number. */
function looksLikeName({ view }: Zone, block: number): boolean {
  const text = view.page.blocks[block]?.text ?? ''
  const words = view.words[block] ?? 0
  if (words === 0 || words > mostWords || text.length < 2 || text.length > longest) return false
  if ((view.whole[block] ?? 0) !== 0 || (view.part[block] ?? 0) !== 0) return false
  const first = view.first[block] ?? 0
  const last = view.last[block] ?? 0
  if (first < charClass.lower || (first === charClass.digit && words > 1)) return false
  if ((view.digits[block] ?? 0) > 50 || (view.commas[block] ?? 0) > 0 || (view.stops[block] ?? 0) > 1) return false
  if (last === charClass.stop) return words > 1
  return last >= charClass.lower && (words === 1 || first !== charClass.upper || !endsSmall(text))
}

/** A rank or a button has but one capital: `Staff member`. */
const endsSmall = (text: string): boolean => classNear(text, text.lastIndexOf(' ') + 1) === charClass.lower
