import { findDates } from '../../text/date/index.js'
import { foldSpace, foldWords } from '../../text/fold.js'
import { parseStamp } from '../../text/stamp.js'
import type { Block, Page, Verdict } from '../../types.js'
import { says } from './class-tokens.js'
import { attribute, textOf } from './nodes.js'
import { inside, type Sighting, type Sightings } from './sightings.js'

/** A date that stands on the page near its headline. */
export interface PrintedDate {
  readonly iso: string
  /** Whether the words before it say that it is the time of the last change. */
  readonly of: 'publication' | 'change'
  readonly at: Sighting['node'] | Block
  /** How it stands there: marked as a date or not, labelled or not, close to the headline or not. */
  readonly traits: readonly string[]
}

/** What a search for printed dates looks at. */
export interface DateEvidence {
  readonly page: Page
  readonly verdicts: readonly Verdict[]
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

/** Words that say that the page was changed then, that it was published then; and words that say that something else happened then. */
const ofChange =
  /(?:updated?|modified|revised|edited|reviewed|changed|aktualisiert|geändert|stand|mis à jour|modifié|actualizad[oa]|aggiornato|atualizad[oa]|bijgewerkt|uppdaterad|opdateret|oppdatert|päivitetty|zaktualizowano|aktualizováno|обновлен[оа]?|güncelle\S*|更新)[\s\S]{0,24}$/i
const ofPublication =
  /(?:published|posted|publi[ée]|veröffentlicht|publicad[oa]|pubblicato|gepubliceerd|geplaatst|publicerad|publisert|udgivet|julkaistu|opublikowano|опубликован[оа]?|yayın\S*|公開|发布|發佈)[\s\S]{0,24}$/i
const ofOther =
  /(?:copyright|©|\(c\)|released?|joined|expires?|born|since|until|deadline|event|valid|gegründet|seit)[\s\S]{0,20}$/i

/** The dates printed near the headline, marked ones first, then those in short lines without a mark. */
export function readPrintedDates(evidence: DateEvidence): PrintedDate[] {
  const headline = evidence.sightings.headlines.find(
    ({ node, where }) => node.tagName === 'h1' && (where & inside.hidden) === 0,
  )
  const marked = openDates(evidence.sightings, headline).flatMap((sighting) =>
    readSighting(sighting, headline, evidence),
  )
  const lines = blockDates(evidence)
  return isListing(marked) ? [...marked, ...lines].map(asListed) : [...marked, ...lines]
}

const asListed = (date: PrintedDate): PrintedDate => ({ ...date, traits: [...date.traits, 'printed in a list'] })

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

function readSighting(sighting: Sighting, headline: Sighting | undefined, evidence: DateEvidence): PrintedDate[] {
  const { node, says: bits, order } = sighting
  const text = foldSpace(textOf(node, longest + 1, 'spaced'))
  const changed = (bits & says.modified) !== 0 && (bits & says.date) === 0
  const close =
    headline !== undefined && order > headline.order - near.above && order < headline.order + near.boxed
      ? 'printed close'
      : 'printed far'
  const timed = node.tagName === 'time' || node.tagName === 'abbr'
  const traits = [timed ? 'printed as time' : 'printed under a class', close]
  const stamp = timed ? parseStamp(attribute(node, 'dateTime') ?? attribute(node, 'title') ?? '') : undefined
  if (stamp !== undefined)
    return [
      { iso: stamp, of: changed || ofChange.test(text.slice(0, 30)) ? 'change' : 'publication', at: node, traits },
    ]
  if (text.length > longest) return []
  return readText(text, evidence).map(({ iso, of, labelled }) => ({
    iso,
    of: changed ? 'change' : of,
    at: node,
    traits: [...traits, ...labelled],
  }))
}

function blockDates(evidence: DateEvidence): PrintedDate[] {
  const { blocks, containers } = evidence.page
  const at = headlineBlock(evidence)
  if (at === -1) return []
  const around = blocks.slice(Math.max(0, at - nearBlocks.before), at + nearBlocks.after)
  const isLine = (block: Block) =>
    block.hidden === undefined && block.text.length <= longest && /\d/.test(block.text) && containers.length > 0
  const lines = around.filter(isLine)
  return [...lines.filter(({ index }) => index > at), ...lines.filter(({ index }) => index < at)].flatMap((block) =>
    readText(block.text, evidence).map(({ iso, of, labelled, rest }) => ({
      iso,
      of,
      at: block,
      traits: ['printed in a line', rest > longestRest ? 'printed in a sentence' : 'printed alone', ...labelled],
    })),
  )
}

/** Characters beside a date up to which its line is about the date: a name and a label fit in. */
const longestRest = 50

/** The block in the first `<h1>`, else the one that repeats the title, else the first that is kept. */
function headlineBlock({ page: { blocks, containers }, verdicts, title }: DateEvidence): number {
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
  return first !== -1 ? first : verdicts.findIndex(({ fate }) => fate === 'body')
}

interface ReadDate {
  readonly iso: string
  readonly of: 'publication' | 'change'
  readonly labelled: readonly string[]
  /** Characters of the text beside the date. */
  readonly rest: number
}

function readText(text: string, { lang, crawled }: DateEvidence): ReadDate[] {
  const options = { ...(lang === undefined ? {} : { lang }), ...(crawled === undefined ? {} : { crawled }) }
  return findDates(text, options).flatMap(({ iso, start, end }): ReadDate[] => {
    const before = text.slice(Math.max(0, start - 40), start)
    if (ofOther.test(before)) return []
    const labelled = ofPublication.test(before) ? ['printed with a label'] : []
    const of = ofChange.test(before) && labelled.length === 0 ? 'change' : 'publication'
    return [{ iso, of, labelled, rest: text.length - (end - start) }]
  })
}
