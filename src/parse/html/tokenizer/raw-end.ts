/** Finds where raw text ends: at the next end tag with the name of the element. Remembers what it found, as it is asked from later places. */
export class RawEnd {
  private name = ''
  private since = 0
  private found = -1

  constructor(private readonly html: string) {}

  /** Place of the `<` of `</name`; infinite when the page ends before. */
  next(name: string, from: number): number {
    if (name === this.name && from >= this.since && from <= this.found) return this.found
    this.name = name
    this.since = from
    this.found = this.search(name, from)
    return this.found
  }

  private search(name: string, from: number): number {
    for (let at = this.html.indexOf('</', from); at !== -1; at = this.html.indexOf('</', at + 2)) {
      if (isEndTag(this.html, at + 2, name)) return at
    }
    return Number.POSITIVE_INFINITY
  }
}

/** Whether a name in lower case stands here, in any case, with the end of a name after it. */
function isEndTag(html: string, from: number, name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    if ((html.charCodeAt(from + at) | 32) !== name.charCodeAt(at)) return false
  }
  const next = html.charCodeAt(from + name.length)
  return next === 62 || next === 47 || next === 32 || next === 10 || next === 9 || next === 12
}
