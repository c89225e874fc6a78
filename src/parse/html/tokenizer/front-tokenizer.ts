import { InsertionMode, Token, type TokenHandler, Tokenizer, TokenizerMode, type TokenizerOptions } from 'parse5'
import { Scanner } from './scanner.js'

const { START_TAG, END_TAG, COMMENT, CHARACTER, WHITESPACE_CHARACTER } = Token.TokenType
const { DATA, RCDATA, RAWTEXT, SCRIPT_DATA } = TokenizerMode

const EXCLAMATION = 33
const SLASH = 47
const OPEN = 60
const CLOSE = 62

/** Insertion modes in which white space does what other characters do, so that a text need not be taken apart. */
const evenModes = new Uint8Array(32)
const { IN_BODY, IN_CELL, IN_CAPTION, IN_TEMPLATE, IN_SELECT, IN_SELECT_IN_TABLE, TEXT } = InsertionMode
for (const mode of [IN_BODY, IN_CELL, IN_CAPTION, IN_TEMPLATE, IN_SELECT, IN_SELECT_IN_TABLE, TEXT]) evenModes[mode] = 1

/** What the tokenizer must know of the parser that it feeds. */
export interface Fed extends TokenHandler {
  readonly insertionMode: InsertionMode
  /** Whether a newline that comes next is left out, as after `<pre>`. */
  readonly skipNextNewLine: boolean
}

/**
 * parse5's tokenizer with a front: text up to the next tag, whole tags, comments and the inside of `<script>` are taken
 * at once, with the searches that the engine has built in. parse5 goes by the character, which is most of its time.
 *
 * The front takes what it is sure of and hands everything else to parse5's own state machine, so that the tree is the
 * same; it never takes half a thing. It leans on parse5's internals: its version is pinned and a test compares the trees.
 */
export class FrontTokenizer extends Tokenizer {
  private scanner: Scanner | undefined

  constructor(
    options: TokenizerOptions,
    private readonly fed: Fed,
  ) {
    super(options, fed)
  }

  /** Only a whole page without a NUL, whose places nobody asks for, is read with the front. */
  override write(chunk: string, isLastChunk: boolean, callback?: () => void): void {
    const whole = isLastChunk && this.preprocessor.html === '' && !this.options.sourceCodeLocationInfo
    if (!whole || chunk.includes('\0')) {
      super.write(chunk, isLastChunk, callback)
      return
    }
    const html = chunk.includes('\r') ? chunk.replace(/\r\n?/g, '\n') : chunk
    this.scanner = new Scanner(html)
    this.preprocessor.bufferWaterline = Number.POSITIVE_INFINITY
    super.write(html, isLastChunk, callback)
  }

  protected override _runParsingLoop(): void {
    const { scanner } = this
    if (scanner === undefined || this.inLoop) {
      super._runParsingLoop()
      return
    }
    this.inLoop = true
    while (this.active && !this.paused) {
      if (!this.take(scanner)) this._callState(this._consume())
    }
    this.inLoop = false
  }

  /** Takes whatever can be taken at once. @returns false when it is parse5's turn, for one character at least. */
  private take(scanner: Scanner): boolean {
    const at = this.preprocessor.pos + 1
    switch (this.state) {
      case DATA:
        return this.takeMarkup(scanner, at)
      case RCDATA:
        return this.takeRaw(scanner, at, scanner.rawEnd(this.lastStartTagName, at), 'references')
      case RAWTEXT:
        return this.takeRaw(scanner, at, scanner.rawEnd(this.lastStartTagName, at), 'plain')
      case SCRIPT_DATA: {
        // After `<!--` the end tag of a script may not end it: that is left to parse5.
        const end = Math.min(scanner.rawEnd(this.lastStartTagName, at), scanner.commentStart(at))
        return this.takeRaw(scanner, at, end, 'plain')
      }
      default:
        return false
    }
  }

  private takeMarkup(scanner: Scanner, at: number): boolean {
    const { html } = scanner
    if (html.charCodeAt(at) !== OPEN) return this.takeText(scanner.textTo(at, scanner.tagStart(at)), scanner)
    const next = html.charCodeAt(at + 1)
    if (isLetter(next)) return this.takeTag(scanner, at + 1, START_TAG)
    if (next === SLASH) return isLetter(html.charCodeAt(at + 2)) && this.takeTag(scanner, at + 2, END_TAG)
    return next === EXCLAMATION && this.takeComment(scanner, at)
  }

  private takeTag(scanner: Scanner, nameAt: number, type: Token.TagToken['type']): boolean {
    const token = scanner.tags.scan(nameAt, type)
    if (token === undefined) return false
    this.moveTo(scanner.tags.end)
    if (type === END_TAG) {
      this.fed.onEndTag(token)
      return true
    }
    this.lastStartTagName = token.tagName
    this.fed.onStartTag(token)
    return true
  }

  private takeComment(scanner: Scanner, at: number): boolean {
    const end = scanner.commentEnd(at)
    if (end === -1) return false
    this.moveTo(end + 3)
    this.fed.onComment({ type: COMMENT, data: scanner.html.slice(at + 4, end), location: null })
    return true
  }

  /** Takes raw text up to its end tag, and at the end tag takes that. */
  private takeRaw(scanner: Scanner, at: number, end: number, kind: 'references' | 'plain'): boolean {
    if (at < end) return this.takeText(kind === 'plain' ? scanner.plainTo(at, end) : scanner.textTo(at, end), scanner)
    const name = this.lastStartTagName
    const close = at + 2 + name.length
    if (name === '' || at !== scanner.rawEnd(name, at) || scanner.html.charCodeAt(close) !== CLOSE) return false
    const token = scanner.tags.scan(at + 2, END_TAG)
    if (token === undefined) return false
    this.moveTo(close + 1)
    this.fed.onEndTag(token)
    this.state = DATA
    return true
  }

  /** Gives a text to the parser: whole where that makes no difference, else white space and other characters apart. */
  private takeText(text: string, scanner: Scanner): boolean {
    if (text === '') return false
    this.moveTo(scanner.end)
    let rest = text
    while (!this.isEven() && rest !== '') {
      const blank = blankLength(rest)
      const end = blank > 0 ? blank : filledLength(rest)
      this.emit(rest.slice(0, end), blank > 0)
      rest = rest.slice(end)
    }
    if (rest !== '') this.emit(rest, blankLength(rest) === rest.length)
    return true
  }

  private emit(chars: string, blank: boolean): void {
    if (blank) this.fed.onWhitespaceCharacter({ type: WHITESPACE_CHARACTER, chars, location: null })
    else this.fed.onCharacter({ type: CHARACTER, chars, location: null })
  }

  private isEven(): boolean {
    return !this.fed.skipNextNewLine && (this.inForeignNode || evenModes[this.fed.insertionMode] === 1)
  }

  /** Ends what parse5's machine began and goes to a place, as if all before it had been read by the character. */
  private moveTo(place: number): void {
    if (this.currentCharacterToken !== null) this._emitCurrentCharacterToken(null)
    this.preprocessor.pos = place - 1
  }
}

const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)

const isSpace = (unit: number): boolean => unit === 32 || unit === 10 || unit === 9 || unit === 12

function blankLength(text: string): number {
  let at = 0
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1
  return at
}

function filledLength(text: string): number {
  let at = 0
  while (at < text.length && !isSpace(text.charCodeAt(at))) at += 1
  return at
}
