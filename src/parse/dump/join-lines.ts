import { charClass } from '../../text/char-class.js'
import type { Draft } from './draft.js'
import { scoreJoin } from './goes-on.js'
import type { Line } from './line.js'

/** Joins the lines that make up one paragraph. */
export function joinLines(lines: readonly Line[]): Draft[] {
  const soup = isSoup(lines)
  const drafts: Draft[] = []
  for (let at = 0; at < lines.length; ) {
    const end = soup ? endOfParagraph(lines, at) : at + 1
    drafts.push(draftOf(lines, at, end))
    at = end
  }
  return drafts
}

/** Do lines begin with what only the middle of a sentence has? */
function isSoup(lines: readonly Line[]): boolean {
  let inside = 0
  let gaps = 0
  for (const line of lines) {
    if (line.gap > 0) gaps++
    else if (line.first === charClass.pause || line.first === charClass.stop || line.text.startsWith(')')) inside++
  }
  return gaps <= lines.length / 20 && inside >= 2 && inside > lines.length / 200
}

function endOfParagraph(lines: readonly Line[], start: number): number {
  let words = 0
  for (let at = start; ; at++) {
    const last = lines[at]
    const line = lines[at + 1]
    if (last === undefined || line === undefined || line.gap > 0) return at + 1
    words += last.words
    if (scoreJoin({ last, words, joined: at > start }, line, lines[at + 2]) < 0) return at + 1
  }
}

function draftOf(lines: readonly Line[], start: number, end: number): Draft {
  const first = lines[start]
  let text = first?.text ?? ''
  let words = first?.words ?? 0
  for (let at = start + 1; at < end; at++) {
    const line = lines[at]
    if (line === undefined) continue
    text += isClosed(text, line) ? line.text : ` ${line.text}`
    words += line.words
  }
  return {
    kind: 'paragraph',
    texts: [text],
    words,
    first: first?.number ?? 0,
    last: lines[end - 1]?.number ?? 0,
    gap: first?.gap ?? 0,
  }
}

/** Is there no space where the lines meet: before a comma or a closing bracket, after an opening one? */
function isClosed(text: string, line: Line): boolean {
  if (line.first === charClass.pause || line.first === charClass.stop || line.text.startsWith(')')) return true
  return text.endsWith('(') || text.endsWith('[')
}
