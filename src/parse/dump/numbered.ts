import { charClass, classNear } from '../../text/char-class.js'
import { codeNear } from '../../text/code-at.js'
import { asHeading } from './as-heading.js'
import type { Draft } from './draft.js'

/** Headings that count on from one at least; words of each at most. */
const FEWEST = 3
const mostWords = 10

/** No heading has a lower level. */
const LOWEST = 6

/** The number that a block begins with: `2.1 Booking` has the parts 2 and 1. */
interface Numbered {
  readonly at: number
  readonly parts: readonly number[]
}

/**
 * Finds the numbered headings of reports, standards and contracts: short lines without a full stop that count from one, with text below each, some of it in parts of their number. Those of the first level are what is asked for; the parts of each
 * (`2.1`, `2.2`) count on in the same way.
 */
export function markNumbered(drafts: Draft[]): void {
  const found: Numbered[] = []
  drafts.forEach((draft, at) => {
    const parts = partsOf(draft)
    if (parts !== undefined) found.push({ at, parts })
  })
  if (found.length < FEWEST) return
  const first = chainOf(drafts, found, [])
  if (
    first.length < FEWEST ||
    !first.some(({ at, parts }, nth) => isParted(drafts, at, first[nth + 1]?.at, parts[0] ?? 0))
  )
    return
  const top = drafts[first[0]?.at ?? 0]?.level ?? 2
  for (const [nth, heading] of first.entries()) {
    markHeading(drafts[heading.at], top)
    const end = first[nth + 1]?.at ?? drafts.length
    const inside = found.filter(({ at, parts }) => at > heading.at && at < end && parts.length === 2)
    const below = chainOf(drafts, inside, heading.parts)
    for (const { at } of below) markHeading(drafts[at], Math.min(LOWEST, top + 1))
  }
}

/** Does the first clause of a heading's part stand below it, `2.1` below `2`? A ranking and the parts of a course have none. */
function isParted(drafts: readonly Draft[], start: number, end: number | undefined, part: number): boolean {
  const opening = `${part}.1`
  for (let at = start + 1; at < (end ?? drafts.length); at++) {
    const text = drafts[at]?.texts[0] ?? ''
    if (text.startsWith(opening) && ' .'.includes(text.charAt(opening.length))) return true
  }
  return false
}

/** Those that count from one below others, each with text behind it. */
function chainOf(drafts: readonly Draft[], found: readonly Numbered[], above: readonly number[]): Numbered[] {
  const chain: Numbered[] = []
  for (const one of found) {
    if (one.parts.length !== above.length + 1 || above.some((part, nth) => one.parts[nth] !== part)) continue
    if (one.parts.at(-1) !== chain.length + 1) continue
    if (!hasText(drafts, one)) continue
    chain.push(one)
  }
  return chain
}

/** Is the block below it something else than the next of its kind, which a list would have there? */
function hasText(drafts: readonly Draft[], { at, parts }: Numbered): boolean {
  const next = drafts[at + 1]
  if (next === undefined) return false
  const other = partsOf(next)
  return other === undefined || other.length !== parts.length
}

/** The numbers before a short line that begins with a capital and ends as headings do. */
function partsOf(draft: Draft | undefined): readonly number[] | undefined {
  if (draft === undefined || draft.words < 2 || draft.words > mostWords + 2 || draft.bullet !== undefined)
    return undefined
  if (draft.kind === 'row' || draft.kind === 'code' || draft.kind === 'quote' || draft.kind === 'verse')
    return undefined
  const text = draft.printed ?? draft.texts[0] ?? ''
  if (classNear(text, 0) !== charClass.digit) return undefined
  const last = classNear(text, text.length - 1)
  if (last < charClass.lower && last !== charClass.close && last !== charClass.mark) return undefined
  const parts: number[] = []
  let at = 0
  while (parts.length < 3) {
    let value = 0
    const start = at
    while (at < start + 2 && isDigit(text, at)) value = value * 10 + codeNear(text, at++) - 48
    if (at === start) break
    parts.push(value)
    if (text.charAt(at) !== '.') break
    at++
  }
  if (parts.length === 0 || text.charAt(at) !== ' ') return undefined
  const begins = classNear(text, at + 1)
  return begins === charClass.upper || begins === charClass.letter || begins === charClass.ideograph ? parts : undefined
}

const isDigit = (text: string, at: number): boolean => codeNear(text, at) >= 48 && codeNear(text, at) <= 57

function markHeading(draft: Draft | undefined, level: number): void {
  if (draft !== undefined) asHeading(draft, level)
}
