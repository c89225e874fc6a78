/** Character references that real pages are full of; the rest is left to parse5. Checked against parse5 in a test. */
export const commonReferences: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['copy', '©'],
  ['reg', '®'],
  ['trade', '™'],
  ['hellip', '…'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['lsaquo', '‹'],
  ['rsaquo', '›'],
  ['bull', '•'],
  ['middot', '·'],
  ['times', '×'],
  ['deg', '°'],
  ['euro', '€'],
  ['pound', '£'],
  ['sect', '§'],
  ['shy', '\u00ad'],
  ['rarr', '→'],
  ['larr', '←'],
  ['eacute', 'é'],
  ['egrave', 'è'],
  ['agrave', 'à'],
  ['aacute', 'á'],
  ['iacute', 'í'],
  ['oacute', 'ó'],
  ['uacute', 'ú'],
  ['ntilde', 'ñ'],
  ['ccedil', 'ç'],
  ['auml', 'ä'],
  ['ouml', 'ö'],
  ['uuml', 'ü'],
  ['Auml', 'Ä'],
  ['Ouml', 'Ö'],
  ['Uuml', 'Ü'],
  ['szlig', 'ß'],
])

/** Longest reference that is read here, `&` and `;` aside: `lsaquo`, or `#x1F600`. */
const MAX_LENGTH = 7

const AMPERSAND = 38
const HASH = 35
const SEMICOLON = 59
const EQUALS = 61

/** A character reference that could be read at once. */
export class Reference {
  /** What it stands for. */
  text = ''
  /** Place after it. */
  end = 0

  /** Reads the reference at an `&` in text. @returns whether it is a common one; else nothing is to be taken from here. */
  readInText(html: string, at: number): boolean {
    const next = html.charCodeAt(at + 1)
    if (!isAlphanumeric(next) && next !== HASH) return this.take('&', at + 1)
    return this.readClosed(html, at)
  }

  /** As `readInText`, in the value of an attribute that ends at `end`: there `&a=` and `&abc` are what they look like. */
  readInValue(html: string, at: number, end: number): boolean {
    let stop = at + 1
    if (html.charCodeAt(stop) === HASH) return this.readClosed(html, at)
    while (stop < end && isAlphanumeric(html.charCodeAt(stop))) stop += 1
    const name = stop - at - 1
    // No name that goes without a semicolon has more than six letters.
    const literal = name === 0 || (stop < end && html.charCodeAt(stop) === EQUALS) || name > 6
    if (stop < end && html.charCodeAt(stop) === SEMICOLON) return this.readClosed(html, at)
    return literal && this.take('&', at + 1)
  }

  private readClosed(html: string, at: number): boolean {
    const close = closeOf(html, at + 1)
    if (close < 0) return false
    const found =
      html.charCodeAt(at + 1) === HASH
        ? numbered(html.slice(at + 2, close))
        : commonReferences.get(html.slice(at + 1, close))
    return found !== undefined && this.take(found, close + 1)
  }

  private take(text: string, end: number): true {
    this.text = text
    this.end = end
    return true
  }
}

/** Place of the semicolon that closes a reference of usual length; -1 when there is none. */
function closeOf(html: string, from: number): number {
  for (let at = from; at <= from + MAX_LENGTH; at++) {
    const unit = html.charCodeAt(at)
    if (unit === SEMICOLON) return at
    if (unit === AMPERSAND || Number.isNaN(unit)) return -1
  }
  return -1
}

/** The character of a numeric reference; undefined for those that the standard replaces or warns of. */
function numbered(digits: string): string | undefined {
  const hex = digits.charCodeAt(0) === 120 || digits.charCodeAt(0) === 88
  if (hex ? !/^x[0-9a-f]{1,6}$/i.test(digits) : !/^[0-9]{1,6}$/.test(digits)) return undefined
  const code = hex ? Number.parseInt(digits.slice(1), 16) : Number(digits)
  const plain = (code > 32 && code < 127) || (code >= 160 && code < 0xd800) || (code >= 0xe000 && code < 0xfdd0)
  return plain ? String.fromCharCode(code) : undefined
}

const isAlphanumeric = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57)
