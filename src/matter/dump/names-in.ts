import { findDate } from '../../text/date/index.js'
import { readNames } from '../sources/names.js'

/** The authors: from the byline, else from what stands before the date in its line (`Ann Lee · 3 May 2024`). */
export function namesIn(byline: string | undefined, date: string | undefined): string[] {
  const names = byline === undefined ? [] : readNames(byline, 'printed')
  if (names.length > 0 || date === undefined) return names
  const before = date.slice(0, findDate(date, { lang: 'en-US' })?.start ?? 0).replace(label, '')
  return name.test(before) ? [before.replace(edges, '')] : []
}

// A word such as "Updated" or "Published on" between the name and the date.
const label = /(?:updated|published|posted)(?: on)?:?\s*$/iu
const edges = /^[\s|•·,–—-]+|[\s|•·,–—-]+$/gu
// Two to four words with capitals and nothing else, then a mark.
const name = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}\s*[|•·,–—]\s*$/u
