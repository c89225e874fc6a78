import { charClass } from '../../text/char-class.js'
import type { Line } from './line.js'

/** So many numbers that count from one prove a list; one of them is at most so many lines from the next. */
const fewest = 3
const reach = 30
/** Above it a number is a year or a count. */
const most = 200

/** Words from which a line is a sentence sooner than a label. */
const sentence = 8

const alone = /^\d{1,3}[.)]?$/

/**
 * Puts numbers that stand on lines of their own before what they count: a scraper prints the steps of a recipe so. They count
 * from one without a gap, and below each is a line that is no number (page numbers stand right below each other).
 */
export function gatherNumbers(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ first, text }) => first === charClass.digit && alone.test(text))) return lines
  const counted = new Set<number>()
  for (let at = 0; at < lines.length; at++) {
    if (counted.has(at) || countOf(lines[at]) !== 1) continue
    const chain = chainFrom(lines, at)
    if (chain.length >= fewest && countSteps(lines, chain) * 2 >= chain.length)
      for (const place of chain) counted.add(place)
  }
  if (counted.size === 0) return lines
  return lines.flatMap((line, at) => {
    if (counted.has(at)) return []
    const number = lines[at - 1]
    return number !== undefined && counted.has(at - 1) ? [joined(number, line)] : [line]
  })
}

/** The lines of the numbers that count on from a one. */
function chainFrom(lines: readonly Line[], start: number): number[] {
  const chain: number[] = []
  let last = start
  for (let at = start; at < lines.length && at - last <= reach; at++) {
    if (countOf(lines[at]) !== chain.length + 1) continue
    if (lines[at + 1] === undefined || alone.test(lines[at + 1]?.text ?? '')) break
    chain.push(at)
    last = at
  }
  return chain
}

/** Of a list of steps, most are sentences; what counts labels is a table, a menu or a ranking. */
const countSteps = (lines: readonly Line[], chain: readonly number[]): number =>
  chain.filter((at) => (lines[at + 1]?.words ?? 0) >= sentence).length

const countOf = (line: Line | undefined): number => {
  if (line === undefined || line.first !== charClass.digit || !alone.test(line.text)) return 0
  const value = Number.parseInt(line.text, 10)
  return value <= most ? value : 0
}

function joined(number: Line, line: Line): Line {
  const mark = /\d$/.test(number.text) ? `${number.text}.` : number.text
  return {
    ...line,
    number: number.number,
    gap: number.gap,
    text: `${mark} ${line.text}`,
    raw: `${mark} ${line.text}`,
    words: line.words + 1,
    first: charClass.digit,
    indent: number.indent,
    inside: undefined,
  }
}
