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

/** Elements before and after the headline among which its date stands. */
const near = { before: 60, after: 160 } as const
/** Blocks before and after the headline, likewise; a date stands in a short one. */
const nearBlocks = { before: 6, after: 12 } as const
const longest = 160

/** Words that say that the page was changed then; and words that say that something else happened then. */
const ofChange =
  /(?:updated?|modified|revised|edited|reviewed|changed|aktualisiert|geändert|stand|mis à jour|modifié|actualizad[oa]|aggiornato|atualizad[oa]|bijgewerkt|uppdaterad|opdateret|oppdatert|päivitetty|zaktualizowano|aktualizováno|обновлен[оа]?|güncelle\S*)[\s\S]{0,24}$/i
const ofOther = /(?:copyright|©|\(c\)|released?|joined|expires?|born|since|until|deadline|event|valid)[\s\S]{0,20}$/i

/** The dates printed near the headline, marked ones first, then those in short lines without a mark. */
export function readPrintedDates(evidence: DateEvidence): PrintedDate[] {
  return [...markedDates(evidence), ...blockDates(evidence)]
}

function markedDates(evidence: DateEvidence): PrintedDate[] {
  const { times, dates, headlines } = evidence.sightings
  const headline = headlines.find(({ node, where }) => node.tagName === 'h1' && (where & inside.hidden) === 0)
  const isNear = ({ where, order }: Sighting) => {
    if ((where & (inside.aside | inside.hidden)) !== 0) return false
    if (headline === undefined) return (where & inside.beside) === 0
    return order > headline.order - near.before && order < headline.order + near.after
  }
  const open = [...times.filter(isNear), ...dates.filter(isNear)]
  const ranked = open.map((sighting) => ({
    sighting,
    late: headline !== undefined && sighting.order < headline.order - 12 ? 1 : 0,
  }))
  return ranked.sort((a, b) => a.late - b.late).flatMap(({ sighting }) => readSighting(sighting, evidence))
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
