/** The named fields of a header, by their names in lower case. */
export type Fields = ReadonlyMap<string, string>

/** What the lines of a header hold. */
export interface FieldLines {
  readonly fields: Fields
  /** Names that came again; the first value counts. */
  readonly repeated: readonly string[]
  /** Lines without a colon, which say nothing. */
  readonly loose: readonly string[]
}

const BLANK = 0x20
const TAB = 9

/** Reads the lines of a header behind its first. A line that begins with a blank goes on with the one before it. */
export function parseFields(lines: readonly string[]): FieldLines {
  const fields = new Map<string, string>()
  const repeated: string[] = []
  const loose: string[] = []
  let last = ''
  for (const line of lines) {
    const first = line.charCodeAt(0)
    const colon = line.indexOf(':')
    if (first === BLANK || first === TAB) fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`.trim())
    else if (colon < 1) loose.push(line)
    else {
      last = line.slice(0, colon).trim().toLowerCase()
      if (fields.has(last)) repeated.push(last)
      else fields.set(last, line.slice(colon + 1).trim())
    }
  }
  return { fields, repeated, loose }
}
