/** Cells of the filter: enough that few lines of a page pass by chance. */
const CELLS = 4096

/** The capital of the Turkish `i`: in lower case it would be two characters. */
const dotted = 'İ'

/** A set of lines in lower case that is asked of every short line of a page: most are told by their first character and their length alone. */
export class LineSet {
  private readonly lines: ReadonlySet<string>
  private readonly filter = new Uint8Array(CELLS)
  private readonly longest: number

  /** @param groups lines, divided by `|`. */
  constructor(groups: readonly string[]) {
    const lines = groups.flatMap((group) => group.split('|'))
    this.lines = new Set(lines)
    this.longest = Math.max(...lines.map(({ length }) => length))
    for (const line of lines) {
      this.filter[cellOf(line.charCodeAt(0), line.length)] = 1
      this.filter[cellOf(line.charAt(0).toUpperCase().charCodeAt(0), line.length)] = 1
      if (line.startsWith('i')) this.filter[cellOf(dotted.charCodeAt(0), line.length)] = 1
    }
  }

  /** Is a text one of the lines, case and a colon behind it aside? */
  has(text: string): boolean {
    const last = text.charCodeAt(text.length - 1)
    const length = last === 0x3a || last === 0xff1a ? text.length - 1 : text.length
    if (length < 1 || length > this.longest || this.filter[cellOf(text.charCodeAt(0), length)] === 0) return false
    return this.lines.has((length === text.length ? text : text.slice(0, length)).replaceAll(dotted, 'i').toLowerCase())
  }
}

const cellOf = (code: number, length: number): number => (code * 37 + length) & (CELLS - 1)
