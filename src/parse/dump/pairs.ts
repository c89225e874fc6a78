import { charClass } from '../../text/char-class.js'
import { countWords } from '../../text/count-words.js'
import { headsSpecification } from '../../words/specification.js'
import type { Draft } from './draft.js'
import type { Line } from './line.js'

/** Fewer pairs are none, and so many of their values have a digit: `1.35 kg`. */
const FEWEST = 3
const MEASURED = 0.5

/** Lines of a specification at most. */
const MOST = 200

/** Words and characters of a label, and of what stands for it, at most. */
const labelWords = 4
const valueWords = 10
const longest = 80

/** The specifications of a page that were printed a cell a line, by the index of their first line: the index after their last. */
export type Pairs = ReadonlyMap<number, number>

const none: Pairs = new Map()

/** Finds labels and values that take turns below the heading of a specification: `Weight`, `1.35 kg`. Elsewhere such lines may be the cards of a list. */
export function findPairs(lines: readonly Line[]): Pairs {
  let pairs: Map<number, number> | undefined
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined || line.words > labelWords || line.words === 0 || !headsSpecification(line.text)) continue
    const end = endOfPairs(lines, at + 1)
    if (end === at + 1) continue
    pairs ??= new Map()
    pairs.set(at + 1, end)
    at = end - 1
  }
  return pairs ?? none
}

/** Index after the last pair whose value is measured: what follows it may be the next part of the page. The first line itself where there are too few. */
function endOfPairs(lines: readonly Line[], start: number): number {
  let end = start
  let measured = 0
  for (let at = start; at < start + MOST; at += 2) {
    const label = lines[at]
    const value = lines[at + 1]
    if (label === undefined || value === undefined || !isLabel(label) || !isValue(value)) break
    if (!hasDigit(value.text)) continue
    measured++
    end = at + 2
  }
  const count = (end - start) / 2
  return count >= FEWEST && measured >= count * MEASURED ? end : start
}

const isLabel = ({ words, text, first, last, tabs, gap }: Line): boolean =>
  words > 0 &&
  words <= labelWords &&
  text.length <= longest &&
  tabs === 0 &&
  gap <= 1 &&
  first >= charClass.upper &&
  first !== charClass.digit &&
  last !== charClass.stop &&
  !hasDigit(text) &&
  !/[:：]./.test(text)

const isValue = ({ words, text, last, tabs, gap }: Line): boolean =>
  words > 0 &&
  words <= valueWords &&
  text.length <= longest &&
  tabs === 0 &&
  gap <= 1 &&
  (last !== charClass.stop || words < 3) &&
  !text.endsWith(':')

const hasDigit = (text: string): boolean => /\p{Nd}/u.test(text)

/** The rows of a specification. */
export function rowsOf(lines: readonly Line[], start: number, end: number): Draft[] {
  const rows: Draft[] = []
  for (let at = start; at < end; at += 2) {
    const label = lines[at]
    const texts = [label?.text ?? '', lines[at + 1]?.text ?? '']
    rows.push({
      kind: 'row',
      texts,
      words: countWords(texts.join(' ')),
      first: label?.number ?? 0,
      last: lines[at + 1]?.number ?? 0,
      gap: label?.gap ?? 0,
    })
  }
  return rows
}
