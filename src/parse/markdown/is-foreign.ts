import { isTorn } from './is-torn.js'

const heading = /^#{1,6} \S/
const item = /^\s*(?:[*+-]|\d{1,9}[.)]) /
const fence = /^ {0,3}(?:`{3}|~{3})/

/** A line as other writers of Markdown have it and this program has not: a heading of the first level, several spaces behind a bullet, other rules. */
const otherLine = /^(?:# \S|[*+-] {2,}\S|[-=]{3,}$|(?:\* ){2,}\*$|(?:- ){2,}-$)/

/** A share of the lines. */
const MOST_TORN = 0.1

/**
 * Is a text Markdown with headings that another program wrote, its links left out? Then it may be a page with its menus and all. Its paragraphs stand between
 * blank lines, and its marks are not those that this program writes.
 */
export function isForeignMarkdown(text: string): boolean {
  if ((!text.startsWith('#') && !text.includes('\n#')) || text.startsWith('---')) return false
  const marks = new Marks(text)
  return marks.areOther && marks.headings > 0 && marks.torn <= marks.lines * MOST_TORN
}

/** Does a text show marks that this program does not write? */
export const hasOtherMarks = (text: string): boolean => new Marks(text).areOther

/** What the lines of a text show, listings aside. */
class Marks {
  lines = 0
  headings = 0
  torn = 0
  areOther = false
  private before = ''
  private isList = false

  constructor(text: string) {
    let isCode = false
    for (const line of text.split('\n')) {
      if (fence.test(line)) isCode = !isCode
      else if (!isCode) this.add(line.trimEnd())
      if (isCode) this.before = ''
    }
  }

  private add(line: string): void {
    if (line !== '') this.count(line)
    this.before = line
  }

  private count(line: string): void {
    this.lines++
    if (heading.test(line)) this.headings++
    const isItem = item.test(line)
    const isIndented = line.startsWith(' ')
    if (otherLine.test(line) || (isItem && isIndented && !this.isList)) this.areOther = true
    if (isTorn(this.before, line)) this.torn++
    if (isItem) this.isList = true
    else if (this.before === '' && !isIndented) this.isList = false
  }
}
