import { headsContents } from '../../words/contents-headings.js'
import { asHeading } from './as-heading.js'
import type { Draft } from './draft.js'

/** Entries of a list of contents at least; words of each, and places that are looked at, at most. */
const FEWEST = 2
const mostWords = 15
const MOST = 60

/** What stands on a page more often is furniture. */
const COPIES = 12

/** A heading of a list of contents stands on a page so often at most: above the text, and beside it. */
const LISTS = 2

/** Share of the entries that stand further down as headings. */
const SHARE = 0.6

/** A list of contents names what stands further down: the lines that say the same again, in the same order and with text between them, are headings. */
export function markContents(drafts: Draft[]): void {
  const heads = headsOf(drafts)
  if (heads.length === 0) return
  const places = placesOf(drafts)
  for (const at of heads) {
    const end = endOfEntries(drafts, at + 1, places)
    const found = findAgain(drafts, at + 1, end, places)
    if (found.length < FEWEST || found.length < (end - at - 1) * SHARE || areTogether(found)) continue
    for (const place of found) {
      const draft = drafts[place]
      if (draft !== undefined) asHeading(draft)
    }
  }
}

/** Where the headings of such lists stand, but for those that the page repeats. */
function headsOf(drafts: readonly Draft[]): readonly number[] {
  const heads = new Map<string, number[]>()
  drafts.forEach((draft, at) => {
    if (!headsContents(draft.texts[0] ?? '')) return
    const own = heads.get(textOf(draft))
    if (own === undefined) heads.set(textOf(draft), [at])
    else if (own.length <= LISTS) own.push(at)
  })
  return [...heads.values()].filter(({ length }) => length <= LISTS).flat()
}

/** Where each short text stands. */
function placesOf(drafts: readonly Draft[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  drafts.forEach((draft, at) => {
    if (draft.words === 0 || draft.words > mostWords || draft.kind === 'row' || draft.kind === 'code') return
    const text = textOf(draft)
    const own = places.get(text)
    if (own === undefined) places.set(text, [at])
    else if (own.length < COPIES) own.push(at)
  })
  return places
}

const textOf = ({ texts }: Draft): string => (texts[0] ?? '').toLowerCase()

/** Index after the short lines below the heading of a list, up to the first that stands there for the second time: the list is over. */
function endOfEntries(drafts: readonly Draft[], start: number, places: ReadonlyMap<string, readonly number[]>): number {
  let end = start
  for (; end < Math.min(drafts.length, start + MOST); end++) {
    const draft = drafts[end]
    if (draft === undefined || draft.words === 0 || draft.words > mostWords) break
    const first = places.get(textOf(draft))?.find((place) => place >= start)
    if (first !== undefined && first < end) break
  }
  return end
}

/** The places below the list where its entries stand again, each below the last. */
function findAgain(
  drafts: readonly Draft[],
  start: number,
  end: number,
  places: ReadonlyMap<string, readonly number[]>,
): number[] {
  const found: number[] = []
  for (let at = start; at < end; at++) {
    const draft = drafts[at]
    if (draft === undefined) continue
    const last = found.at(-1) ?? end - 1
    const again = places.get(textOf(draft))?.find((place) => place > last)
    if (again !== undefined && isText(drafts[again])) found.push(again)
  }
  return found
}

const isText = (draft: Draft | undefined): boolean =>
  draft?.kind === 'paragraph' || draft?.kind === 'item' || draft?.kind === 'heading'

/** Do they follow each other, as a menu does that is printed twice? */
const areTogether = (places: readonly number[]): boolean =>
  (places.at(-1) ?? 0) - (places[0] ?? 0) < places.length * 2 - 2
