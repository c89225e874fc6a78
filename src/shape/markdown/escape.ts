import { codeAt, codeNear } from '../../text/code-at.js'
/** Where a text stands in the Markdown that is being written. */
export interface Surroundings {
  /** What is written before it, and what will follow; a newline at the edges of a line. */
  readonly before: string
  readonly after: string
  /** Inside the text of a link or picture. */
  readonly inLabel: boolean
  readonly inCell: boolean
  readonly inHeading: boolean
  /** It is all there is in its paragraph. */
  readonly alone: boolean
  /** Another `$` stands in its paragraph: readers of formulas would take what is between them for one. */
  readonly dollars: boolean
}

// The characters that may need an escape, as a table: nearly all text holds none of them.
const suspicious = new Uint8Array(128)
for (const char of '\\`*_~<&[](|!:.@$') suspicious[codeAt(char, 0)] = 1

/**
 * Writes text so that Markdown reads it back as text, with no escape where none is needed: `snake_case`, `AT&T`, `[1]`
 * and bare addresses stay as they are. The text holds no line ending, and no space at an edge of its line.
 */
export function escapeText(value: string, around: Surroundings): string {
  const first = around.before.endsWith('\n') ? findLineStart(value) : -1
  let at = 0
  const { length } = value
  while (at < length && !mayBeMark(value, at)) at++
  const trailing = around.inHeading && value.endsWith('#') ? findClosing(value) : -1
  if (at === length && first < 0 && trailing < 0) return value
  return new Escaper(value, around).run(first, trailing)
}

const isSuspicious = (code: number): boolean => code < 128 && suspicious[code] === 1

/** Can the character at a place need an escape at all? Nearly every text has stops, colons and brackets: what stands beside them settles most. */
function mayBeMark(value: string, at: number): boolean {
  const code = codeAt(value, at)
  if (!isSuspicious(code)) return false
  switch (code) {
    case 0x21: // `!` before a link
      return at === value.length - 1
    case 0x28: // `(` behind `]`
      return at === 0 || codeAt(value, at - 1) === 0x5d
    case 0x2e: // `.` behind `www`
      return at > 0 && (codeAt(value, at - 1) | 0x20) === 0x77
    case 0x3a: // `:` before `//`
      return at + 1 < value.length && codeAt(value, at + 1) === 0x2f
    default:
      return true
  }
}

/** Index of the last `#` where it would close a heading; -1 where no space stands before it. */
function findClosing(value: string): number {
  let start = value.length
  while (value.charAt(start - 1) === '#') start--
  return start === 0 || isSpace(value.charAt(start - 1)) ? value.length - 1 : -1
}

/** Index of the character that would make the start of a line into a block of another kind; -1 if there is none. */
function findLineStart(value: string): number {
  const next = value.charAt(1)
  switch (value.charAt(0)) {
    case '>':
    case '=':
    case '[':
      return 0
    case '#':
      return /^#{1,6}(?:\s|$)/.test(value) ? 0 : -1
    case '+':
      return next === '' || next === '+' || isSpace(next) ? 0 : -1
    case '-':
      return next === '' || '-:|'.includes(next) || isSpace(next) ? 0 : -1
    case '|':
      return next !== '' && '-: '.includes(next) ? 0 : -1
    case ':':
      return next === '-' ? 0 : -1
    default:
      return findNumber(value)
  }
}

/** A number of up to nine digits with `.` or `)` and a space after it starts a list. */
function findNumber(value: string): number {
  let at = 0
  while (at < 10 && isDigit(codeNear(value, at))) at++
  const mark = value.charAt(at)
  if (at === 0 || at > 9 || (mark !== '.' && mark !== ')')) return -1
  const next = value.charAt(at + 1)
  return next === '' || isSpace(next) ? at : -1
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const isSpace = (char: string): boolean => char !== '' && /\s/.test(char)
const isLetter = (char: string): boolean => /^[\p{L}\p{N}]$/u.test(char)
const punctuation = /^[!-/:-@[-`{-~]$/
const reference = /&(?:#\d|#[xX]|[A-Za-z][A-Za-z0-9]{0,31};)/y

class Escaper {
  private readonly value: string
  private readonly around: Surroundings
  /** Only with an `@` can `<` begin a mail address; else it takes a letter, or a sign of HTML, after it. */
  private readonly holdsAt: boolean
  /** It takes two to strike text out. */
  private readonly loneTilde: boolean
  /** It takes two to make a formula. */
  private readonly dollars: boolean
  /** End of the last run of `_` that was looked at, and whether it is escaped. */
  private lineEnd = -1
  private lineEscaped = false
  /** End of the last run without white space that holds an address, and whether it holds an escape. */
  private addressEnd = -1
  private addressEscaped = false

  constructor(value: string, around: Surroundings) {
    this.value = value
    this.around = around
    this.holdsAt = value.includes('@')
    this.dollars = around.dollars || value.indexOf('$') !== value.lastIndexOf('$')
    this.loneTilde = around.alone && value.indexOf('~') === value.lastIndexOf('~')
  }

  /** @param first, last places that are escaped in any case. */
  run(first: number, last: number): string {
    const { value } = this
    let written = ''
    let from = 0
    for (let at = 0, end = value.length; at < end; at++) {
      if (at !== first && at !== last && !(mayBeMark(value, at) && this.needsEscape(at))) continue
      written += `${value.slice(from, at)}\\`
      from = at
    }
    return written + value.slice(from)
  }

  private needsEscape(at: number): boolean {
    return this.isMark(at) || this.isAddressToBreak(at)
  }

  /** Would Markdown read the character as a mark? */
  private isMark(at: number): boolean {
    const { inLabel, inCell, before, after } = this.around
    const next = this.charAt(at + 1)
    switch (this.value.charAt(at)) {
      case '`':
        return true
      case '\\':
        return at === this.value.length - 1 || punctuation.test(next)
      case '*':
        return at === 0 || !isSpace(this.charAt(at - 1)) || !isSpace(next)
      case '_':
        return this.isEscapedLine(at)
      case '~':
        return !this.loneTilde
      case '<':
        return /[!/?A-Za-z]/.test(next) || (this.holdsAt && !isSpace(next))
      case '&':
        reference.lastIndex = at
        return reference.test(this.value)
      case '[':
        return inLabel || next === '^'
      case ']':
        return inLabel
      case '$':
        return this.dollars
      case '(':
        return (at === 0 ? before : this.value.charAt(at - 1)).endsWith(']')
      case '|':
        return inCell
      case '!':
        return at === this.value.length - 1 && after.startsWith('[')
      default:
        return false
    }
  }

  /** Underscores are marks unless letters or digits stand on both sides of the run. */
  private isEscapedLine(at: number): boolean {
    if (at >= this.lineEnd) {
      let end = at
      while (this.value.charAt(end) === '_') end++
      this.lineEnd = end
      this.lineEscaped = !isLetter(this.charAt(at - 1)) || !isLetter(this.charAt(end))
    }
    return this.lineEscaped
  }

  /**
   * GFM makes links of bare addresses. That is as good as text, unless an escape or a mark would become part of the
   * address: then it is kept from being one.
   */
  private isAddressToBreak(at: number): boolean {
    if (this.around.inLabel || !this.isAddressSign(at)) return false
    if (this.swallowsMarker(at)) return true
    if (at >= this.addressEnd) {
      let end = at
      let escaped = false
      while (end < this.value.length && !isSpace(this.value.charAt(end))) {
        escaped ||= isSuspicious(codeAt(this.value, end)) && (this.isMark(end) || this.swallowsMarker(end))
        end++
      }
      this.addressEnd = end
      this.addressEscaped = escaped || (end === this.value.length && !isSpace(this.charAt(end)))
    }
    return this.addressEscaped
  }

  /** The name in a mail address may begin with `_`: it would take the marker before it for its own. */
  private swallowsMarker(at: number): boolean {
    if (this.value.charAt(at) !== '@') return false
    let start = at
    while (start > 0 && /[\w.+-]/.test(this.value.charAt(start - 1))) start--
    return start === 0 && this.around.before.endsWith('_')
  }

  private isAddressSign(at: number): boolean {
    const { value } = this
    const char = value.charAt(at)
    if (char === ':') return value.startsWith('//', at + 1) && /[ps]/i.test(value.charAt(at - 1))
    if (char === '.') return /^www$/i.test(value.slice(Math.max(0, at - 3), at))
    return char === '@' && /[\w.+-]/.test(this.charAt(at - 1)) && /[\w.-]/.test(this.charAt(at + 1))
  }

  /** The character at a place, be it just outside of the text. */
  private charAt(at: number): string {
    if (at < 0) return this.around.before.slice(-1)
    return at < this.value.length ? this.value.charAt(at) : this.around.after.charAt(0)
  }
}
