import type { Paragraph, PhrasingContent } from 'mdast'
import { codeNear } from '../../text/code-at.js'
import { type Flow, itemOf, listOf } from './list.js'
import { settleMarks } from './settle-marks.js'

/** A line of text that a page made an item of a list with a sign of its own, or a paragraph. */
interface Line {
  readonly children: PhrasingContent[]
  readonly mark: Mark | undefined
}

/** What an item begins with: a sign, the same for all, or its number. */
interface Mark {
  readonly sign: string
  readonly number: number
  /** Characters of the mark and the space after it. */
  readonly length: number
}

/** Dashes are left alone: lines of a dialogue begin with them. */
const sign = /^([-*•▪‣◦●∙·►▸➤➢✓✔✅])\ufe0e?\ufe0f?\s+/
const numbered = /^(\d{1,3})([.)])\s+/
/** A rule made of characters. */
const ruled = /^(?:[-_=*~—–•·.]\s*){3,}$|^⁂$/

/** Makes lists of the lines that pages only set signs or numbers before, and rules of lines of dashes. */
export function findLists(flow: readonly Flow[]): Flow[] {
  const found: Flow[] = []
  let run: Line[] = []
  for (const node of flow) {
    const lines = node.type === 'paragraph' && mayHold(node) && !isRule(node) ? linesOf(node) : undefined
    if (lines === undefined) {
      flush(run, found)
      run = []
      if (node.type !== 'paragraph' || !isRule(node)) found.push(node)
      else if (found.length > 0 && found.at(-1)?.type !== 'thematicBreak') found.push({ type: 'thematicBreak' })
      continue
    }
    run = takeLines(lines, run, found)
  }
  flush(run, found)
  return found
}

/** Cheaply: may a line of the paragraph begin with a sign or number? */
function mayHold({ children }: Paragraph): boolean {
  for (let at = 0; at < children.length; at++) {
    const node = children[at]
    const begins = at === 0 || children[at - 1]?.type === 'break'
    if (begins && node?.type === 'text' && markOf(node.value) !== undefined) return true
  }
  return false
}

function isRule({ children }: Paragraph): boolean {
  const [only] = children
  return children.length === 1 && only?.type === 'text' && ruled.test(only.value)
}

function linesOf({ children }: Paragraph): Line[] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of children) {
    if (node.type === 'break') lines.push([])
    else lines.at(-1)?.push(node)
  }
  return lines.map((line) => {
    const [first] = line
    return { children: line, mark: first?.type === 'text' ? markOf(first.value) : undefined }
  })
}

function markOf(text: string): Mark | undefined {
  const code = codeNear(text, 0)
  if (code > 0x2e && (code < 0x30 || (code > 0x39 && code < 0xb7))) return undefined
  const bullet = sign.exec(text)
  if (bullet !== null) return { sign: bullet[1] ?? '', number: 0, length: bullet[0].length }
  const number = numbered.exec(text)
  return number === null ? undefined : { sign: number[2] ?? '', number: Number(number[1]), length: number[0].length }
}

/** Takes the lines of one paragraph: those that go on with the list, those that begin one, and the text between. */
function takeLines(lines: readonly Line[], before: Line[], found: Flow[]): Line[] {
  let run = before
  let plain: Line[] = []
  for (const [at, line] of lines.entries()) {
    if (line.mark === undefined || (run.length === 0 && plain.length > 0 && !beginsList(line.mark, lines[at + 1]))) {
      flush(run, found)
      run = []
      plain.push(line)
    } else {
      if (run.length > 0 && !follows(run.at(-1)?.mark, line.mark)) {
        flush(run, found)
        run = []
      }
      flushPlain(plain, found)
      plain = []
      run.push(line)
    }
  }
  flushPlain(plain, found)
  return run
}

/** Does the next line go on with the list that a line would begin? */
const beginsList = (mark: Mark, next: Line | undefined): boolean => next?.mark !== undefined && follows(mark, next.mark)

const follows = (last: Mark | undefined, next: Mark): boolean =>
  last !== undefined &&
  last.sign === next.sign &&
  (last.number === 0 ? next.number === 0 : next.number === last.number + 1)

/** One marked line is text, two are a list. */
function flush(run: readonly Line[], found: Flow[]): void {
  const [first] = run
  if (first?.mark === undefined) return
  if (run.length === 1) {
    flushPlain(run, found)
    return
  }
  const items = run.map((line) => itemOf([{ type: 'paragraph', children: withoutMark(line) }]))
  found.push(listOf(items, first.mark.number === 0 ? undefined : first.mark.number))
}

function withoutMark({ children, mark }: Line): PhrasingContent[] {
  const [first, ...rest] = children
  if (first?.type !== 'text' || mark === undefined) return settleMarks(children)
  const value = first.value.slice(mark.length)
  return settleMarks(value === '' ? rest : [{ type: 'text', value }, ...rest])
}

function flushPlain(lines: readonly Line[], found: Flow[]): void {
  if (lines.length === 0) return
  const children: PhrasingContent[] = []
  for (const line of lines) {
    if (children.length > 0) children.push({ type: 'break' })
    children.push(...line.children)
  }
  const phrasing = settleMarks(children)
  if (phrasing.length > 0) found.push({ type: 'paragraph', children: phrasing })
}
