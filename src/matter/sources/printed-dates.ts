import { findDates } from '../../text/date/index.js'
import { foldSpace, foldWords } from '../../text/fold.js'
import { parseStamp } from '../../text/stamp.js'
import type { Block, Page } from '../../types.js'
import { says } from './class-tokens.js'
import { attribute, textOf } from './nodes.js'
import { inside, type Sighting, type Sightings } from './walk.js'

/** A date that stands on the page near its headline. */
export interface PrintedDate {
  readonly iso: string
  /** Whether the words before it say that it is the time of the last change. */
  readonly of: 'publication' | 'change'
}

/** What a search for printed dates looks at. */
export interface DateEvidence {
  readonly page: Page
  readonly sightings: Sightings
  readonly title: string | undefined
  readonly lang: string | undefined
  readonly crawled: string | undefined
}

/** Elements before and after the headline among which its date stands; `above` it in the same header, `boxed` in a box beside it. */
const near = { before: 60, above: 12, boxed: 40, after: 160 } as const
/** Blocks before and after the headline, likewise; a date stands in a short one. */
const nearBlocks = { before: 6, after: 12 } as const
const longest = 160

/** Words that say that the page was changed then; and words that say that something else happened then. */
const ofChange =
  /(?:updated?|modified|revised|edited|reviewed|changed|aktualisiert|geändert|stand|mis à jour|modifié|actualizad[oa]|aggiornato|atualizad[oa]|bijgewerkt|uppdaterad|opdateret|oppdatert|päivitetty|zaktualizowano|aktualizováno|обновлен[оа]?|güncelle\S*)[\s\S]{0,24}$/i
const ofOther = /(?:copyright|©|\(c\)|released?|joined|expires?|born|since|until|deadline|event|valid)[\s\S]{0,20}$/i

/** The dates printed near the headline, marked ones first, then those in short lines without a mark; none on a list of articles. */
export function readPrintedDates(evidence: DateEvidence): PrintedDate[] {
  const headline = evidence.sightings.headlines.find(
    ({ node, where }) => node.tagName === 'h1' && (where & inside.hidden) === 0,
  )
  const marked = openDates(evidence.sightings, headline).flatMap((sighting) => readSighting(sighting, evidence))
  return isListing(marked) ? [] : [...marked, ...blockDates(evidence)]
}

/** The marked dates that may be the page's: near its headline, those after it first; in a box only when very near. */
function openDates({ times, dates }: Sightings, headline: Sighting | undefined): Sighting[] {
  const open = [...times, ...dates].filter(({ where, says: bits, order }) => {
    if ((where & (inside.aside | inside.elsewhere | inside.hidden)) !== 0 || (bits & says.otherDate) !== 0) return false
    const boxed = (where & inside.beside) !== 0
    if (headline === undefined) return !boxed
    return order > headline.order - near.before && order < headline.order + (boxed ? near.boxed : near.after)
  })
  if (headline === undefined) return open
  const before = headline.order - near.above
  return [...open.filter(({ order }) => order >= before), ...open.filter(({ order }) => order < before)]
}

/** This many days, each before the last, are those of a list of articles: posts of a thread stand the other way round. */
const listed = 4

function isListing(found: readonly PrintedDate[]): boolean {
  const days = found.map(({ iso }) => iso.slice(0, 10))
  const falls = days.filter((day, at) => at > 0 && day < (days[at - 1] ?? '')).length
  const rises = days.filter((day, at) => at > 0 && day > (days[at - 1] ?? '')).length
  return falls >= listed - 1 && falls > rises * 2
}

function readSighting({ node, says: bits }: Sighting, evidence: DateEvidence): PrintedDate[] {
  const text = foldSpace(textOf(node, longest + 1, 'spaced'))
  const changed = (bits & says.modified) !== 0 && (bits & says.date) === 0
  const stamp =
    node.tagName === 'time' || node.tagName === 'abbr'
      ? parseStamp(attribute(node, 'dateTime') ?? attribute(node, 'title') ?? '')
      : undefined
  if (stamp !== undefined)
    return [{ iso: stamp, of: changed || ofChange.test(text.slice(0, 30)) ? 'change' : 'publication' }]
  if (text.length > longest) return []
  return readText(text, evidence).map((date) => (changed ? { ...date, of: 'change' } : date))
}

function blockDates(evidence: DateEvidence): PrintedDate[] {
  const { blocks, containers } = evidence.page
  const at = headlineBlock(evidence.page, evidence.title)
  if (at === -1) return []
  const around = blocks.slice(Math.max(0, at - nearBlocks.before), at + nearBlocks.after)
  const isLine = (block: Block) =>
    block.hidden === undefined && block.text.length <= longest && /\d/.test(block.text) && containers.length > 0
  const lines = around.filter(isLine)
  return [...lines.filter(({ index }) => index > at), ...lines.filter(({ index }) => index < at)].flatMap(({ text }) =>
    readText(text, evidence),
  )
}

/** The block that repeats the title, else the first in an `<h1>`. */
function headlineBlock({ blocks, containers }: Page, title: string | undefined): number {
  const words = title === undefined ? '' : foldWords(title)
  const inHeading = (block: Block) => {
    const node = containers[block.container]?.node
    return node?.type === 'element' && node.tagName === 'h1'
  }
  let first = -1
  for (const block of blocks) {
    if (inHeading(block)) return block.index
    if (
      first === -1 &&
      title !== undefined &&
      Math.abs(block.text.length - title.length) < 4 &&
      foldWords(block.text) === words
    )
      first = block.index
  }
  return first
}

function readText(text: string, { lang, crawled }: DateEvidence): PrintedDate[] {
  const options = { ...(lang === undefined ? {} : { lang }), ...(crawled === undefined ? {} : { crawled }) }
  return findDates(text, options).flatMap(({ iso, start }): PrintedDate[] => {
    const before = text.slice(Math.max(0, start - 40), start)
    if (ofOther.test(before)) return []
    return [{ iso, of: ofChange.test(before) ? 'change' : 'publication' }]
  })
}
