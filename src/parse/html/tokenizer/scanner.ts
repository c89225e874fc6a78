import { ownText } from '../../../text/own-text.js'
import { ForwardSearch } from './forward-search.js'
import { RawEnd } from './raw-end.js'
import { Reference } from './reference.js'
import { TagScanner } from './tag-scanner.js'

const DASH = 45
const CLOSE = 62

/** Looks ahead in a page. Every search remembers what it found, so that all of them together go over the page a few times. */
export class Scanner {
  readonly tags: TagScanner
  /** Place after the text that was read last. */
  end = 0
  private readonly opens: ForwardSearch
  private readonly ampersands: ForwardSearch
  private readonly comments: ForwardSearch
  private readonly bangs: ForwardSearch
  private readonly raw: RawEnd
  private readonly reference = new Reference()

  constructor(readonly html: string) {
    this.tags = new TagScanner(html)
    this.opens = new ForwardSearch(html, '<')
    this.ampersands = new ForwardSearch(html, '&')
    this.comments = new ForwardSearch(html, '<!--')
    this.bangs = new ForwardSearch(html, '--!>')
    this.raw = new RawEnd(html)
  }

  /** Place of the next `<`. */
  tagStart(from: number): number {
    return this.opens.next(from)
  }

  /** Place of the next `<!--`. */
  commentStart(from: number): number {
    return this.comments.next(from)
  }

  /** Place of the end tag that ends raw text. */
  rawEnd(name: string, from: number): number {
    return name === '' ? from : this.raw.next(name, from)
  }

  /** Place of the `-->` of the comment that begins at a `<!`; -1 for what is no comment or ends in an unusual way. */
  commentEnd(at: number): number {
    const { html } = this
    const from = at + 4
    if (!html.startsWith('--', at + 2)) return -1
    const first = html.charCodeAt(from)
    if (first === CLOSE || (first === DASH && html.charCodeAt(from + 1) === CLOSE)) return -1
    const end = html.indexOf('-->', from)
    return this.bangs.next(from) < end ? -1 : end
  }

  /** The text up to a place as it stands. It shares the memory of the page: for scripts and style sheets, which nobody keeps. */
  plainTo(from: number, until: number): string {
    this.end = Math.min(until, this.html.length)
    return this.html.slice(from, this.end)
  }

  /** The text up to a place, its character references read; it ends before at one that is not common. */
  textTo(from: number, until: number): string {
    const end = Math.min(until, this.html.length)
    let ampersand = this.ampersands.next(from)
    if (ampersand >= end) return ownText(this.plainTo(from, end))
    let text = ''
    let start = from
    while (ampersand < end && this.reference.readInText(this.html, ampersand)) {
      text += this.html.slice(start, ampersand) + this.reference.text
      start = this.reference.end
      ampersand = this.ampersands.next(start)
    }
    return ownText(text + this.plainTo(start, Math.min(ampersand, end)))
  }
}
