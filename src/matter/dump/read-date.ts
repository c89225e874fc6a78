import { parseDate } from '../../text/date/index.js'

interface Cues {
  readonly lang: string | undefined
  readonly crawled: string | undefined
}

/** The first line that prints a whole date, as ISO 8601. */
export function readDate(lines: readonly (string | undefined)[], { lang, crawled }: Cues): string | undefined {
  const options = { ...(lang === undefined ? {} : { lang }), ...(crawled === undefined ? {} : { crawled }) }
  for (const line of lines) {
    const date = line === undefined ? undefined : parseDate(line, options)
    if (date !== undefined) return date
  }
  return undefined
}
