import { html as standard, type Token } from 'parse5'
import { ownText } from '../../../text/own-text.js'
import { ForwardSearch } from './forward-search.js'
import { intern } from './names.js'
import { Reference } from './reference.js'

/** More attributes than this are left to parse5, which then looks for repeated names in a set. */
const MAX_ATTRIBUTES = 32

const SPACE = 32
const DOUBLE_QUOTE = 34
const SINGLE_QUOTE = 39
const SLASH = 47
const EQUALS = 61
const CLOSE = 62

/** What ends a name of a tag (1), and what else ends the name of an attribute (2). */
const nameEnds = new Uint8Array(128)
for (const unit of [9, 10, 12, SPACE, SLASH, CLOSE]) nameEnds[unit] = 1
nameEnds[EQUALS] = 2

const isSpace = (unit: number): boolean => unit === SPACE || unit === 10 || unit === 9 || unit === 12

type Closing = 'plain' | 'self-closing' | 'declined'

/**
 * Reads a whole tag at once where it is written as nearly all tags are. Whatever is unusual is declined, and then nothing
 * has been taken from the input: parse5's own machine reads that tag.
 */
export class TagScanner {
  /** Place after the tag that was read. */
  end = 0
  private at = 0
  private readonly reference = new Reference()
  private readonly ampersands: ForwardSearch

  constructor(private readonly html: string) {
    this.ampersands = new ForwardSearch(html, '&')
  }

  /** Reads the tag whose name begins at `from`; undefined when it is declined. */
  scan(from: number, type: Token.TagToken['type']): Token.TagToken | undefined {
    this.at = from
    const name = this.readName(1)
    if (name === undefined) return undefined
    const attrs: Token.Attribute[] = []
    const closing = this.readAttributes(attrs)
    if (closing === 'declined') return undefined
    const tagName = intern(name)
    const tagID = standard.getTagID(tagName)
    return {
      type,
      tagName,
      tagID,
      selfClosing: closing === 'self-closing',
      ackSelfClosing: false,
      attrs,
      location: null,
    }
  }

  /** @param kinds greatest number in `nameEnds` that ends this name. */
  private readName(kinds: number): string | undefined {
    const from = this.at
    let at = from
    for (;;) {
      const unit = this.html.charCodeAt(at)
      if (Number.isNaN(unit)) return undefined
      const end = unit < 128 ? (nameEnds[unit] ?? 0) : 0
      if (end > 0 && end <= kinds) break
      at += 1
    }
    this.at = at
    return this.html.slice(from, at)
  }

  private readAttributes(attrs: Token.Attribute[]): Closing {
    for (;;) {
      const unit = this.skipSpace()
      if (unit === CLOSE) return this.close(1, 'plain')
      if (unit === SLASH) {
        if (this.html.charCodeAt(this.at + 1) === CLOSE) return this.close(2, 'self-closing')
        this.at += 1
      } else if (Number.isNaN(unit) || unit === EQUALS || !this.readAttribute(attrs)) return 'declined'
    }
  }

  private close(length: number, closing: Closing): Closing {
    this.end = this.at + length
    return closing
  }

  private readAttribute(attrs: Token.Attribute[]): boolean {
    const written = this.readName(2)
    if (written === undefined || attrs.length === MAX_ATTRIBUTES) return false
    const name = intern(written)
    let value: string | undefined = ''
    if (this.skipSpace() === EQUALS) {
      this.at += 1
      value = this.readValue(this.skipSpace())
    }
    if (value === undefined) return false
    // The first of two attributes with one name counts.
    if (!attrs.some((earlier) => earlier.name === name)) attrs.push({ name, value })
    return true
  }

  private readValue(first: number): string | undefined {
    if (first === DOUBLE_QUOTE) return this.readQuoted('"')
    if (first === SINGLE_QUOTE) return this.readQuoted("'")
    const from = this.at
    let unit = first
    while (unit !== CLOSE && !isSpace(unit)) {
      if (Number.isNaN(unit)) return undefined
      this.at += 1
      unit = this.html.charCodeAt(this.at)
    }
    return this.decode(from, this.at)
  }

  private readQuoted(quote: string): string | undefined {
    const from = this.at + 1
    const end = this.html.indexOf(quote, from)
    if (end === -1) return undefined
    this.at = end + 1
    return this.decode(from, end)
  }

  private decode(from: number, end: number): string | undefined {
    let ampersand = this.ampersands.next(from)
    if (ampersand >= end) return ownText(this.html.slice(from, end))
    let decoded = ''
    let start = from
    for (; ampersand < end; ampersand = this.ampersands.next(start)) {
      if (!this.reference.readInValue(this.html, ampersand, end)) return undefined
      decoded += this.html.slice(start, ampersand) + this.reference.text
      start = this.reference.end
    }
    return ownText(decoded + this.html.slice(start, end))
  }

  private skipSpace(): number {
    let unit = this.html.charCodeAt(this.at)
    while (isSpace(unit)) {
      this.at += 1
      unit = this.html.charCodeAt(this.at)
    }
    return unit
  }
}
