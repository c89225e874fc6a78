import { dedentLists } from './dedent-lists.js'
import { escapeUnclosed } from './escape-unclosed.js'
import { joinAddresses } from './join-addresses.js'
import { partLayoutTables } from './layout-tables.js'
import { dropLoneMarks } from './lone-marks.js'

/** Writes Markdown anew that scrapers got wrong, so that a parser reads what they meant. The number of lines may change. */
export function mendMarkdown(text: string): string {
  const joined = dedentLists(escapeUnclosed(joinAddresses(text)))
  return withoutListings(joined, (lines) => partLayoutTables(lines.map(dropLoneMarks)))
}

const fence = /^ {0,3}(?:`{3}|~{3})/

/** Changes the lines between listings, and leaves those as they are. */
function withoutListings(text: string, change: (lines: readonly string[]) => string[]): string {
  const parts: string[][] = []
  let run: string[] = []
  let isCode = false
  for (const line of text.split('\n')) {
    if (fence.test(line)) {
      parts.push(isCode ? run : change(run), [line])
      run = []
      isCode = !isCode
    } else run.push(line)
  }
  parts.push(isCode ? run : change(run))
  return parts.flat().join('\n')
}
