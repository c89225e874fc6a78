import { foldSpace, foldWords } from '../../text/fold.js'
import { parseStamp } from '../../text/stamp.js'
import type { Block } from '../../types.js'
import { says } from './class-tokens.js'
import { type DateEvidence, ofChange, type PrintedDate, readLine, readText } from './date-lines.js'
import { readFarDates } from './far-dates.js'
import { attribute, textOf } from './nodes.js'
import { inside, type Sighting, type Sightings } from './sightings.js'

/** Elements before and after the headline among which its date stands; `above` it in the same header, `boxed` in a box beside it. */
const near = { before: 60, above: 12, boxed: 40, after: 160 } as const
/** Blocks before and after the headline, likewise; a date stands in a short one. */
const nearBlocks = { before: 6, after: 12 } as const
const longest = 160

/** The dates printed near the headline, marked ones first, then those in short lines without a mark. */
export function readPrintedDates(evidence: DateEvidence): PrintedDate[] {
  const headline = evidence.sightings.headlines.find(
    ({ node, where }) => node.tagName === 'h1' && (where & inside.hidden) === 0,
  )
  const marked = openDates(evidence.sightings, headline).flatMap((sighting) =>
    readSighting(sighting, headline, evidence),
  )
  const at = headlineBlock(evidence)
  const near = [...marked, ...blockDates(evidence, at)]
  return [...(isListing(marked) ? near.map(asListed) : near), ...readFarDates(evidence, (block) => isNear(block, at))]
}

const isNear = ({ index }: Block, at: number): boolean =>
  at !== -1 && index >= at - nearBlocks.before && index < at + nearBlocks.after

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
      {
        iso: stamp,
        of: changed || ofChange.test(text.slice(0, 30)) ? 'change' : 'publication',
        at: node,
        place: 'near' as const,
        traits,
      },
    ]
  if (text.length > longest) return []
  return readText(text, evidence).map(({ iso, of, labelled }) => ({
    iso,
    of: changed ? 'change' : of,
    at: node,
    place: 'near' as const,
    traits: [...traits, ...labelled],
  }))
}

function blockDates(evidence: DateEvidence, at: number): PrintedDate[] {
  const { blocks, containers } = evidence.page
  if (at === -1) return []
  const around = blocks.slice(Math.max(0, at - nearBlocks.before), at + nearBlocks.after)
  const isLine = (block: Block) =>
    block.hidden === undefined && block.text.length <= longest && /\d/.test(block.text) && containers.length > 0
  const lines = around.filter(isLine)
  return [...lines.filter(({ index }) => index > at), ...lines.filter(({ index }) => index < at)].flatMap((block) =>
    readLine(block, evidence).map(({ iso, of, labelled, rest }) => ({
      iso,
      of,
      at: block,
      place: 'near' as const,
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
