import { findDate } from '../../text/date/index.js'
import { foldWords } from '../../text/fold.js'
import { labelledName } from '../../text/labelled-name.js'
import type { Page } from '../../types.js'
import { commonWords } from '../sources/common-words.js'
import { readNames } from '../sources/names.js'
import { bylineOf } from './byline-of.js'

/** The lines that may name who wrote a page, and the page's headline. */
export interface NameLines {
  readonly byline: string | undefined
  readonly date: string | undefined
  /** The line with the day of the last change. */
  readonly modified?: string | undefined
  readonly title: string | undefined
}

/** The authors: from the byline, else from what stands beside the date in its line (`Ann Lee · 3 May 2024`, `Posted on 3 May 2024 by Ann Lee`). */
export function namesIn({ byline, date, modified, title }: NameLines, page: Page): string[] {
  const titles = titlesOf(title, page)
  const isTitle = byline !== undefined && titles.has(foldWords(byline))
  const names = byline === undefined || isTitle ? [] : readNames(bylineOf(byline), 'printed').map(once)
  const beside = names.length > 0 ? names : besideDate(date)
  const found = beside.length > 0 ? beside : besideDate(modified)
  const isCommon = commonWords(page)
  // What follows a full name and is one word is an office or a degree: `Ann Lee, CNN`.
  const people = found[0]?.includes(' ') ? found.filter((name) => name.includes(' ')) : found
  if (areLabels(people)) return []
  return people.filter((name) => !titles.has(foldWords(name)) && (!hasCase(name) || isCommon(name) !== 'all'))
}

/** Labels of a filter, `By Age & Size`, and what a sentence goes on with, `by submitting`, are no names. */
const areLabels = (names: readonly string[]): boolean =>
  names.every((name) => hasCase(name) && !name.includes(' ')) &&
  (names.length > 1 || /^(?:\p{Ll}|.{0,2}$)/u.test(names[0] ?? ''))

/** Where capitals tell a name from a word. */
const hasCase = (name: string): boolean => name.toLowerCase() !== name.toUpperCase()

function besideDate(date: string | undefined): string[] {
  if (date === undefined) return []
  const labelled = labelledName(date)
  if (labelled !== undefined) return [labelled]
  const found = findDate(date, { lang: 'en-US' })
  if (found === undefined) return []
  const before = bylineOf(date.slice(0, found.start).replace(label, ''))
  if (name.test(before)) return readNames(before, 'printed').map(once)
  const after = opener.exec(date.slice(found.end))?.[1]
  return after === undefined ? [] : readNames(after, 'printed')
}

/** `Ann Lee Ann Lee`, as a page has it that names its author beside a picture called so, is one name. */
function once(text: string): string {
  const half = (text.length - 1) / 2
  return text[half] === ' ' && text.slice(0, half) === text.slice(half + 1) ? text.slice(0, half) : text
}

/** What the page is called, and the parts of its title, where that is the first line: nobody is called that. */
function titlesOf(title: string | undefined, { blocks: [first] }: Page): Set<string> {
  if (title === undefined) return new Set()
  const line = first?.text.startsWith(title) ? first.text : ''
  return new Set([title, ...line.split(parting)].map(foldWords))
}

const parting = /\s[|–—·•»-]\s/
// "By" and its like, after the date; a category may follow the name.
const opener = /^[\s|•·,–—-]*(?:by|von|par|por|di|door|av|автор:?)\s+([^|•·]{3,60}?)(?:\s+in(?:\s.*)?)?$/iu
// A word such as "Updated" or "Published on" between the name and the date.
const label = /(?:updated|published|posted)(?: on)?:?\s*$/iu
// Two to four words with capitals and nothing else, then a mark.
const name = /^(?:(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or) )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}\s*[|•·,–—]\s*$/u
