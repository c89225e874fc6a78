import { charClass } from '../../text/char-class.js'
import { namesSpeaker } from '../../words/quoting.js'
import type { Line } from './line.js'

/** Words of a label at most. */
const mostWords = 6
/** Of the times that a label stands on a page so many go on with the line below, where all of them do: on `dumps-dev` a fifth to a half give the same within 0.0001 of paragraph F1. */
const SHARE = 1 / 3

/**
 * Joins labels with the texts that they begin (`Ideal for:`, `Where to stay:`) where a scraper put what was bold on a line of its own. The model of cuts sees a few lines at a time, so that it joins a label in one place and leaves
 * it alone in another; here it is asked how it judges the others of the same words.
 */
export function joinLabels(lines: readonly Line[], joins: Uint8Array): void {
  const labels = new Map<string, { joined: number; readonly alone: number[] }>()
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at]
    const label = lines[at - 1]
    if (line === undefined || label === undefined || line.gap > 0 || !isLabel(label) || joins[at - 1] === 1) continue
    const own = labels.get(label.text) ?? { joined: 0, alone: [] }
    labels.set(label.text, own)
    if (joins[at] === 1) own.joined++
    else if (isText(line)) own.alone.push(at)
  }
  for (const { joined, alone } of labels.values())
    if (joined > 0 && joined >= (joined + alone.length) * SHARE) for (const at of alone) joins[at] = 1
}

/** A short line that a colon ends. */
function isLabel(line: Line | undefined): boolean {
  if (line === undefined || line.words > mostWords || line.words === 0 || line.first < charClass.upper) return false
  const end = line.text.charAt(line.text.length - 1)
  return (end === ':' || end === '：') && !namesSpeaker(line.text)
}

/** What a label may begin: no label itself, and no item with its bullet. */
const isText = (line: Line): boolean =>
  (line.first >= charClass.lower || line.first === charClass.close) && !isLabel(line)
