import { countWords } from '../../text/count-words.js'
import type { Draft } from './draft.js'
import type { Line } from './line.js'

/** Index after the rows of a table that begins at a line: at least two lines parted by as many tabs. The line itself when there is none. */
export function endOfTable(lines: readonly Line[], start: number): number {
  const tabs = lines[start]?.tabs ?? 0
  if (tabs === 0) return start
  let end = start + 1
  while (lines[end]?.tabs === tabs && (lines[end]?.gap ?? 9) <= 1) end++
  return end - start < 2 ? start : end
}

/** One row: a text for each cell, an empty one too, so that the columns stand. */
export function rowOf(lines: readonly Line[], at: number): Draft {
  const line = lines[at]
  const texts = (line?.raw ?? '')
    .trim()
    .split('\t')
    .map((cell) => cell.replace(/\s+/g, ' ').trim())
  const words = countWords(texts.join(' '))
  return { kind: 'row', texts, words, first: line?.number ?? 0, last: line?.number ?? 0, gap: line?.gap ?? 0 }
}
