import { charClass, classOf } from '../../text/char-class.js'
import {
  beginPoints,
  betweenAfterShortPoints,
  betweenPoints,
  closedNextPoints,
  type Ending,
  endPoints,
  historyPoints,
  lengthPoints,
  nextLengthPoints,
  openingPoints,
  openNextPoints,
  pairPoints,
  shortWordPoints,
  wordBins,
} from './join-points.js'
import type { Line } from './line.js'

/** The paragraph so far: its last line, how many words it has, and whether it is of several lines. */
export interface Opened {
  readonly last: Line
  readonly words: number
  readonly joined: boolean
}

/** Log-odds that `line` goes on with the paragraph so far; `next` is the line after it. */
export function scoreJoin({ last, words, joined }: Opened, line: Line, next: Line | undefined): number {
  const ending = endingOf(last.last)
  const history = historyPoints[ending]
  const inside = startsInside(last)
  let points = joined ? (inside ? history.joinedInside : history.joined) : inside ? history.aloneInside : history.alone
  points += pairPoints[last.last]?.[line.first] ?? 0
  points += lengthPoints[ending][binOf(words)] ?? 0
  points += nextLengthPoints[line.first === charClass.lower ? 'lower' : 'other'][binOf(line.words)] ?? 0
  points += endPoints[line.last] ?? 0
  if (next !== undefined) points += (line.last === charClass.stop ? closedNextPoints : openNextPoints)[next.first] ?? 0
  points += beginPoints[line.text.charAt(0)] ?? 0
  const short = endsWithShortWord(last)
  if (short) points += shortWordPoints
  if (ending === 'open' && isBetween(line, next)) {
    points += betweenPoints[binOf(line.words)] ?? 0
    if (short) points += betweenAfterShortPoints
  }
  if (opens(last.text)) points += openingPoints
  return points
}

const endingOf = (last: number): Ending =>
  last === charClass.stop ? 'stop' : last === charClass.pause ? 'pause' : 'open'

const startsInside = ({ first }: Line): boolean =>
  first === charClass.lower || first === charClass.pause || first === charClass.stop

/** Does the line begin with a capital and end openly, and the next one go on inside a sentence? */
const isBetween = (line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  next.gap === 0 &&
  line.first === charClass.upper &&
  line.last !== charClass.stop &&
  startsInside(next)

function binOf(words: number): number {
  let bin = 0
  while (bin < wordBins.length && words > (wordBins[bin] ?? 0)) bin++
  return bin
}

/** Is the last word one to three small letters, as articles and prepositions are in most languages? */
export function endsWithShortWord({ text, words }: Line): boolean {
  if (words < 2) return false
  let at = text.length - 1
  while (at >= 0 && text.length - at <= 4 && classOf(text.charCodeAt(at)) === charClass.lower) at--
  const length = text.length - 1 - at
  return length >= 1 && length <= 3 && classOf(text.charCodeAt(at)) === charClass.space
}

const opening = new Set('([“„«‘')
const opens = (text: string): boolean => opening.has(text.charAt(text.length - 1))
