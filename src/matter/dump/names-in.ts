import { findDate } from '../../text/date/index.js'
import { readNames } from '../sources/names.js'

/** The authors: from the byline, else from what stands beside the date in its line (`Ann Lee · 3 May 2024`, `Posted on 3 May 2024 by Ann Lee`). */
export function namesIn(byline: string | undefined, date: string | undefined): string[] {
  const names = byline === undefined ? [] : readNames(byline, 'printed')
  const found = date === undefined || names.length > 0 ? undefined : findDate(date, { lang: 'en-US' })
  if (date === undefined || found === undefined) return names
  const before = date.slice(0, found.start).replace(label, '')
  if (name.test(before)) return [before.replace(edges, '')]
  const after = opener.exec(date.slice(found.end))?.[1]
  return after === undefined ? [] : readNames(after, 'printed')
}

// "By" and its like, after the date; a category may follow the name.
const opener = /^[\s|•·,–—-]*(?:by|von|par|por|di|door|av|автор:?)\s+([^|•·]{3,60}?)(?:\s+in(?:\s.*)?)?$/iu
// A word such as "Updated" or "Published on" between the name and the date.
const label = /(?:updated|published|posted)(?: on)?:?\s*$/iu
const edges = /^[\s|•·,–—-]+|[\s|•·,–—-]+$/gu
// Two to four words with capitals and nothing else, then a mark.
const name = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}\s*[|•·,–—]\s*$/u
