import { charClass } from '../../text/char-class.js'
import { codeNear } from '../../text/code-at.js'
import type { Draft } from './draft.js'
import type { Line } from './line.js'

/** A listing of fewer lines cannot be told from prose that mentions code. */
const fewest = 3
/** A longer line is prose. */
const longestLine = 140

/** A run of lines that was looked at: its end, and its draft if it is a listing. */
interface CodeRun {
  readonly draft?: Draft
  readonly end: number
}

/** Finds a listing that begins at a line: lines that look like code, most of them without a doubt. Abstains when unsure. */
export function findCode(lines: readonly Line[], start: number): CodeRun | undefined {
  if (codeness(lines[start]) < 2) return undefined
  let end = start
  let sure = 0
  let proof = 0
  let bound = start
  while (end < lines.length) {
    const line = lines[end]
    const grade = codeness(line)
    if (grade === 0 || line === undefined || (end > start && line.gap > 2)) break
    end++
    if (grade < 2) continue
    sure++
    if (grade === 3) proof++
    bound = end
  }
  if (bound - start < fewest || sure < (bound - start) * 0.6 || proof < 2) return { end }
  return { draft: listing(lines, start, bound), end: bound }
}

/** 3: only code looks so. 2: a statement, or a verse that ends with a semicolon. 1: code may look so. 0: prose or a label. */
function codeness(line: Line | undefined): 0 | 1 | 2 | 3 {
  if (line === undefined || line.text.length > longestLine) return 0
  const { text } = line
  const end = codeNear(text, text.length - 1)
  // { and } at the end, or brackets alone
  if (end === 0x7b || end === 0x7d || (isClosing(end) && onlyBrackets.test(text))) return 3
  if (line.words > 14 || isSentence(line)) return 0
  if (line.marks > 0 && sign.test(text)) return 3
  // ; at the end
  if (end === 0x3b) return line.words <= 8 && !text.includes(' (') ? 2 : 0
  if (openEnds.includes(text.charAt(text.length - 1)) && statement.test(text)) return 2
  if (isClosing(end) && call.test(text)) return 2
  if (line.indent >= 2 && line.words < 12) return openEnds.includes(text.charAt(text.length - 1)) ? 2 : 1
  return line.words < 4 ? 1 : 0
}

/** A sentence about code names a call or two. */
const isSentence = ({ first, last, words, text }: Line): boolean =>
  first === charClass.upper && (last === charClass.stop || text.endsWith(':')) && words >= 6

/** `)` `]` `}` `;` `,` */
const isClosing = (code: number): boolean =>
  code === 0x29 || code === 0x5d || code === 0x7d || code === 0x3b || code === 0x2c

/** Brackets that were opened above: `})`, `];`. */
const onlyBrackets = /^[)\]}]{1,4}[;,]?$/

/** What a statement begins with in small letters, and prose seldom does. */
const statement =
  /^(?:import|export|from|const|let|var|def|function|func|fn|class|struct|enum|interface|return|public|private|protected|static|async|await|elif|try|except|catch|use|using|package|require|include)\b/

/** A call, and nothing else: `print(x - y)`. */
const call = /^[a-z_$][\w.$]*\(.*\)[;,]?$/

/** A statement goes on or is closed; prose ends with a full stop. */
const openEnds = '\'"`,;:([{)]}>'

/** Signs of operators, calls, tags, comments and empty brackets. */
const sign = /[=-]>|[=!+]=|\(\)|<\/|\/[>*/]|&&| = |="|\$ |#!\/|\*\/|\[\]|\{\}/

/** The draft of lines that stay as they are. */
export function listing(lines: readonly Line[], start: number, end: number): Draft {
  let text = ''
  let words = 0
  for (let at = start; at < end; at++) {
    const line = lines[at]
    if (line === undefined) continue
    text += at === start ? line.raw : `${'\n'.repeat(1 + Math.min(line.gap, 2))}${line.raw}`
    words += line.words
  }
  const first = lines[start]
  return {
    kind: 'code',
    texts: [text],
    words,
    first: first?.number ?? 0,
    last: lines[end - 1]?.number ?? 0,
    gap: first?.gap ?? 0,
  }
}
