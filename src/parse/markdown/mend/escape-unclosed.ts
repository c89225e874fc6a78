/** What hides everything behind it, up to its end: comments and the like, and elements whose content is no text of the page. */
const opening =
  /<(?:!--|!\[cdata\[|![a-z]|\?|(?:iframe|math|noembed|noframes|object|plaintext|script|select|style|svg|template|textarea|title|xmp)(?=[\s/>]))/gi

const fence = /^ {0,3}(?:`{3}|~{3})/

/**
 * Writes a backslash before the markup that is never closed: a sentence about `<script>`, or a broken comment, would hide the rest of the page. Listings and
 * code in a line are left as they are.
 */
export function escapeUnclosed(text: string): string {
  if (text.search(opening) === -1) return text
  const ends = new LastEnds(text)
  let isCode = false
  let at = 0
  const lines = text.split('\n').map((line) => {
    const start = at
    at += line.length + 1
    if (fence.test(line)) isCode = !isCode
    if (isCode || !line.includes('<')) return line
    const marks = new Backticks(line)
    return line.replace(opening, (mark, offset: number) => {
      const isOpen = ends.of(mark.toLowerCase()) < start + offset
      return isOpen && !marks.hold(offset) ? `\\${mark}` : mark
    })
  })
  return lines.join('\n')
}

/** Tells which places of a line are code: those behind an odd number of backticks. Asked from left to right. */
class Backticks {
  private readonly line: string
  private next: number
  private isOpen = false

  constructor(line: string) {
    this.line = line
    this.next = line.indexOf('`')
  }

  hold(place: number): boolean {
    for (; this.next !== -1 && this.next < place; this.next = this.line.indexOf('`', this.next + 1))
      this.isOpen = !this.isOpen
    return this.isOpen
  }
}

/** Where in a text each kind of markup is closed last. */
class LastEnds {
  private readonly text: string
  private readonly found = new Map<string, number>()

  constructor(text: string) {
    this.text = text.toLowerCase()
  }

  of(mark: string): number {
    const known = this.found.get(mark)
    if (known !== undefined) return known
    const last = this.text.lastIndexOf(endOf(mark))
    this.found.set(mark, last)
    return last
  }
}

function endOf(mark: string): string {
  if (mark === '<!--') return '-->'
  if (mark === '<![cdata[') return ']]>'
  if (mark === '<?') return '?>'
  return mark.startsWith('<!') ? '>' : `</${mark.slice(1)}`
}
