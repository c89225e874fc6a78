import { charClass } from '../../text/char-class.js'
import type { Draft } from './draft.js'
import type { Line } from './line.js'

/** Joins the lines that make up one paragraph. */
export function joinLines(lines: readonly Line[]): Draft[] {
  const soup = isSoup(lines)
  const drafts: Draft[] = []
  for (let at = 0; at < lines.length; ) {
    let end = at + 1
    while (soup && end < lines.length && goesOn(lines[end - 1], lines[end])) end++
    drafts.push(draftOf(lines.slice(at, end)))
    at = end
  }
  return drafts
}

/** Do lines begin with what only the middle of a sentence has? */
function isSoup(lines: readonly Line[]): boolean {
  let broken = 0
  for (const line of lines) if (line.gap === 0 && startsInside(line)) broken++
  return broken >= 2 && broken > lines.length / 100
}

const startsInside = ({ first, text }: Line): boolean =>
  first === charClass.pause || first === charClass.stop || text.charCodeAt(0) === 0x29

function goesOn(before: Line | undefined, line: Line | undefined): boolean {
  if (before === undefined || line === undefined || line.gap > 0) return false
  if (startsInside(line)) return true
  if (before.last === charClass.pause || before.text.endsWith('(')) return before.words > 3
  return line.first === charClass.lower && before.last !== charClass.stop && before.words > 3
}

function draftOf(lines: readonly Line[]): Draft {
  let text = ''
  let words = 0
  for (const line of lines) {
    text += text === '' || startsInside(line) || text.endsWith('(') ? line.text : ` ${line.text}`
    words += line.words
  }
  const first = lines[0]
  const last = lines[lines.length - 1]
  return {
    kind: 'paragraph',
    texts: [text],
    words,
    first: first?.number ?? 0,
    last: last?.number ?? 0,
    gap: first?.gap ?? 0,
  }
}
