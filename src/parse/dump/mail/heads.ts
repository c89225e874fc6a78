import { type MailField, mailFieldOf } from '../../../words/mail-fields.js'
import type { Line } from '../line.js'

/** Fields of a head at least, of different kinds. */
const FEWEST = 3

/** Lines of a head at most. */
const MOST = 30

/** The lines of a head as they are put together, and the index after its last. */
interface MailHead {
  readonly lines: readonly Line[]
  readonly end: number
}

/** Puts the heads of e-mails together whose labels a scraper printed on lines of their own: `Subject:` and below it what it is. */
export function gatherMailHeads(lines: readonly Line[]): readonly Line[] {
  let gathered: Line[] | undefined
  for (let at = 0; at < lines.length; ) {
    const head = opensHead(lines[at]) ? headAt(lines, at) : undefined
    if (head !== undefined) gathered ??= lines.slice(0, at)
    const line = lines[at]
    if (head !== undefined) gathered?.push(...head.lines)
    else if (line !== undefined) gathered?.push(line)
    at = head?.end ?? at + 1
  }
  return gathered ?? lines
}

/** The fields of the heads of a page, line by line: first, and the index after the last. */
export function findMailHeads(lines: readonly Line[]): (readonly [first: number, end: number])[] {
  const found: (readonly [number, number])[] = []
  for (let at = 0; at < lines.length; at++) {
    const head = opensHead(lines[at]) ? headAt(lines, at) : undefined
    if (head === undefined || head.lines.length !== head.end - at) continue
    for (; at < head.end; at++) found.push([at, at + 1])
    at--
  }
  // The marks between a mail and the signature below it.
  if (found.length > 0)
    lines.forEach(({ text, words }, at) => {
      if (words === 0 && text === '--') found.push([at, at + 1])
    })
  return found
}

const opensHead = (line: Line | undefined): boolean => line !== undefined && mailFieldOf(line.text) !== undefined

/** The head that begins at a line; undefined where too few fields follow each other, or who sent it or what about is not said. */
function headAt(lines: readonly Line[], start: number): MailHead | undefined {
  const own: Line[] = []
  const kinds = new Set<MailField>()
  let at = start
  while (at < Math.min(lines.length, start + MOST)) {
    const line = lines[at]
    if (line === undefined || (at > start && line.gap > 0)) break
    const found = mailFieldOf(line.text)
    if (found === undefined) break
    const value = found.value === '' ? lines[at + 1] : undefined
    if (found.value === '' && (value === undefined || value.gap > 0 || opensHead(value))) break
    kinds.add(found.field)
    own.push(value === undefined ? line : joined(line, value))
    at += value === undefined ? 1 : 2
  }
  if (kinds.size < FEWEST || !kinds.has('from') || !(kinds.has('subject') || kinds.has('date'))) return undefined
  return { lines: own, end: at }
}

const joined = (label: Line, value: Line): Line => ({
  ...value,
  number: label.number,
  gap: label.gap,
  text: `${label.text} ${value.text}`,
  raw: `${label.text} ${value.text}`,
  words: label.words + value.words,
  first: label.first,
  indent: label.indent,
  inside: undefined,
})
