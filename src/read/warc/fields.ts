/** The named fields of a header, by their names in lower case. */
export type Fields = ReadonlyMap<string, string>

/**
 * Reads the lines of a header behind its first. A line that begins with a blank goes on with the one before it; a line
 * without a colon says nothing; of several of one name the first counts.
 */
export function parseFields(lines: readonly string[]): Fields {
  const fields = new Map<string, string>()
  for (const line of unfold(lines)) {
    const colon = line.indexOf(':')
    if (colon < 1) continue
    const name = line.slice(0, colon).trim().toLowerCase()
    if (!fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  return fields
}

function unfold(lines: readonly string[]): string[] {
  const whole: string[] = []
  for (const line of lines) {
    const last = whole.pop()
    if (last === undefined) whole.push(line)
    else if (line.startsWith(' ') || line.startsWith('\t')) whole.push(`${last} ${line.trim()}`)
    else whole.push(last, line)
  }
  return whole
}
