import type { Element } from 'hast'
import type { Block, Container, Page, Verdict } from '../../types.js'
import { says, tokenReader } from './class-tokens.js'
import { type DateEvidence, type PrintedDate, type ReadDate, readLine } from './date-lines.js'

/** A line about a date is short; a longer one tells of something. */
const longest = 100
/** Characters beside a date up to which its line is about the date. */
const longestRest = 50
/** Lines with a date that are looked at: a page with more of them is a table or a list. */
const most = 60
/** Containers around a line whose classes are read. */
const reach = 6
/** Blocks from a line to the text or the byline that it belongs to. */
const beside = 4

/** A line with its dates. Lines of one list have the same path of tags and classes. */
interface DatedLine {
  readonly block: Block
  readonly dates: readonly ReadDate[]
  readonly path: string
}

/**
 * Dates in short lines away from the headline: at the end of an article, in the box of its author, over each post of a thread. What they
 * stand beside tells them from those of other articles.
 */
export function readFarDates(evidence: DateEvidence, isNear: (block: Block) => boolean): PrintedDate[] {
  const lines = datedLines(evidence, isNear)
  const alike = groupByPath(lines)
  const readToken = tokenReader()
  return lines.flatMap((line) => {
    const group = traitsOfGroup(line, alike.get(line.path) ?? [])
    const detail = () => [
      ...traitsOfPlace(line.block, evidence.verdicts),
      ...traitsOfClasses(line.block, evidence.page, readToken),
    ]
    return line.dates.map(({ iso, of, labelled, rest }) => ({
      iso,
      of,
      at: line.block,
      place: 'far' as const,
      traits: [...group, labelled.length > 0 ? 'far, labelled' : rest < 4 ? 'far, alone' : 'far, beside words'],
      detail,
    }))
  })
}

function datedLines(evidence: DateEvidence, isNear: (block: Block) => boolean): DatedLine[] {
  const { page } = evidence
  const found: DatedLine[] = []
  for (const block of page.blocks) {
    if (block.hidden !== undefined || block.text.length > longest || !/\p{Nd}{4}/u.test(block.text)) continue
    if (isNear(block)) continue
    const dates = readLine(block, evidence).filter(({ rest }) => rest <= longestRest)
    if (dates.length > 0) found.push({ block, dates, path: pathOf(block, page) })
    if (found.length === most) break
  }
  return found
}

function groupByPath(lines: readonly DatedLine[]): Map<string, DatedLine[]> {
  const groups = new Map<string, DatedLine[]>()
  for (const line of lines) {
    const group = groups.get(line.path)
    if (group === undefined) groups.set(line.path, [line])
    else group.push(line)
  }
  return groups
}

/** Posts of a thread stand in the order of their days, articles of a list the other way round. */
function traitsOfGroup({ block }: DatedLine, group: readonly DatedLine[]): string[] {
  if (group.length < 3) return [group.length === 1 ? 'far, one' : 'far, one of two']
  const days = group.map(({ dates }) => dates[0]?.iso.slice(0, 10) ?? '')
  const rises = days.every((day, at) => at === 0 || day >= (days[at - 1] ?? ''))
  const first = group[0]?.block === block
  return [
    rises ? (first ? 'far, first of a thread' : 'far, of a thread') : first ? 'far, first of a list' : 'far, of a list',
  ]
}

/** Where a line stands to what is kept, and to who signs. */
function traitsOfPlace({ index }: Block, verdicts: readonly Verdict[]): string[] {
  const isBody = (at: number): boolean => verdicts[at]?.fate === 'body'
  const around = Array.from({ length: 2 * beside + 1 }, (_, at) => index - beside + at)
  const before = around.some((at) => at < index && isBody(at))
  const after = around.some((at) => at > index && isBody(at))
  const place = before ? (after ? 'in the text' : 'behind the text') : after ? 'before the text' : 'away from the text'
  const signed = around.some((at) => verdicts[at]?.fate === 'matter' && verdicts[at]?.role === 'byline')
  return [`far, ${place}`, ...(signed ? ['far, by a byline'] : [])]
}

/** What the classes around a line say: its own that it is a date, those further out that it is about something else. */
function traitsOfClasses({ container }: Block, { containers }: Page, read: (token: string) => number): string[] {
  let own = 0
  let around = 0
  for (let at: Container | undefined = containers[container], step = 0; at !== undefined && step < reach; step++) {
    const { node } = at
    if (node.type === 'element') {
      const bits = bitsOf(node, read)
      if (step < 2) own |= bits
      around |= bits
    }
    at = containers[at.parent]
  }
  return [
    ...((own & says.date) === 0 ? [] : ['far, marked']),
    ...((around & (says.aside | says.comments)) === 0 ? [] : ['far, aside']),
    ...((around & says.otherDate) === 0 ? [] : ['far, of something else']),
    ...((around & says.byline) === 0 ? [] : ['far, in a byline']),
  ]
}

function bitsOf({ tagName, properties }: Element, read: (token: string) => number): number {
  let bits = tagName === 'aside' || tagName === 'nav' || tagName === 'footer' || tagName === 'a' ? says.aside : 0
  if (tagName === 'time') bits |= says.date
  const { className, id } = properties
  if (Array.isArray(className)) for (const token of className) if (typeof token === 'string') bits |= read(token)
  return typeof id === 'string' ? bits | read(id) : bits
}

/** Tags and classes of what a block stands in, three deep. */
function pathOf({ container }: Block, { containers }: Page): string {
  const names: string[] = []
  for (let at = containers[container]; at !== undefined && names.length < 3; at = containers[at.parent]) {
    const { node } = at
    if (node.type === 'element') names.push(`${node.tagName}.${String(node.properties.className ?? '')}`)
    else break
  }
  return names.join(' ')
}
