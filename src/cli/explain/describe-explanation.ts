import type { BlockCounts, Explanation, Fate, Opinion } from '../../types.js'
import { plural } from '../format.js'
import { printable } from '../printable.js'
import type { Paint } from '../terminal/paint.js'
import { cutToWidth } from '../terminal/width.js'

interface Look {
  readonly paint: Paint
  /** Columns of the terminal. */
  readonly width: number
}

/** Opinions that are worth a line: the loudest decide, the others rarely. */
const OPINIONS_SHOWN = 3
/** Points that are next to nothing. */
const FAINT = 0.05
/** Characters of a block that are looked at: no terminal is wider. */
const MOST_CHARACTERS = 1000
/** Columns that a text gets at least, however narrow the terminal is. */
const LEAST_COLUMNS = 20

const marks: Readonly<Record<Fate, string>> = { body: '+', matter: '^', dropped: '-' }
const colours = { body: 'green', matter: 'cyan', dropped: 'red' } as const

/** How many blocks went where, and what the marks before them mean. */
export function describeCounts({ body, matter, dropped }: BlockCounts, { paint }: Look): string {
  return [
    `${plural(body + matter + dropped, 'block')}:`,
    paint(colours.body, `${marks.body} ${body} in the text,`),
    paint(colours.matter, `${marks.matter} ${matter} in the front matter,`),
    paint(colours.dropped, `${marks.dropped} ${dropped} dropped`),
  ].join(' ')
}

/** The blocks of a document, two lines each: what became of it and how it begins; and who said so. */
export function describeBlocks(blocks: readonly Explanation[], look: Look): string[] {
  const columns: Columns = {
    index: String(blocks.at(-1)?.block ?? 0).length,
    lines: Math.max(0, ...blocks.map((block) => describeLines(block).length)),
    name: Math.max(0, ...blocks.map((block) => nameOf(block).length)),
  }
  return blocks.flatMap((block) => describeBlock(block, columns, look))
}

interface Columns {
  readonly index: number
  readonly lines: number
  readonly name: number
}

function describeBlock(block: Explanation, { index, lines, name }: Columns, { paint, width }: Look): string[] {
  const { fate } = block
  const where = `${String(block.block).padStart(index)}  ${describeLines(block).padEnd(lines)}`
  const what = `${marks[fate]} ${nameOf(block).padEnd(name)}`
  const score = block.score.toFixed(2)
  const indent = where.length + what.length + score.length + 6
  const text = printable(block.text.slice(0, MOST_CHARACTERS).replace(/\s+/g, ' '))
  const first = `${where}  ${paint(colours[fate], what)}  ${score}  ${fit(text, width - indent)}`
  const why = describeOpinions(block.because ?? [])
  return why === ''
    ? [first]
    : [first, `${' '.repeat(where.length + 4)}${paint('dim', fit(why, width - where.length - 4))}`]
}

const fit = (text: string, columns: number): string => cutToWidth(text, Math.max(LEAST_COLUMNS, columns))

/** What was kept is called by its role, what was dropped by its reason. */
const nameOf = ({ fate, role, reason }: Explanation): string => (fate === 'dropped' ? (reason ?? role) : role)

function describeLines({ lines }: Explanation): string {
  if (lines === undefined) return ''
  const [first, last] = lines
  return first === last ? `line ${first}` : `lines ${first}-${last}`
}

function describeOpinions(opinions: readonly Opinion[]): string {
  return opinions
    .filter(({ points }) => Math.abs(points) >= FAINT)
    .slice(0, OPINIONS_SHOWN)
    .map(({ rule, points, reason, role }) => {
      const claim = points < 0 ? reason : role
      return `${printable(rule)} ${points < 0 ? '' : '+'}${points.toFixed(1)}${claim === undefined ? '' : ` (${claim})`}`
    })
    .join(', ')
}
