import { charClass } from '../../text/char-class.js'
import type { Line } from './line.js'

/** What a hyphen at the end of a line was put there for: the page is as wide as that, or the word has one (`well-known`), or the rest of it is left out (`long- and short-term`). */
export type Hyphen = 'break' | 'own' | 'none'

/** Words before which the hyphen stands for what two words share. */
const sharing: ReadonlySet<string> = new Set(
  'and or to und oder bis sowie bzw et ou y e o u och eller og en of ja tai i lub и или'.split(' '),
)

/** A word with a hyphen in it, in small letters. */
const hyphenated = /\p{L}+-\p{L}+/gu

/** Letters at the end of a line, without a hyphen among them, and those that the next begins with. */
const ending = /(?:^|[^\p{L}\p{M}-])(\p{L}{2,})[-‐]$/u
const beginning = /^\p{Ll}[\p{L}\p{M}]*/u

/** Says of the lines of a page that is wrapped at a column what the hyphens at their ends are. */
export class Hyphens {
  private words: ReadonlySet<string> | undefined

  /** @param text the page */
  constructor(private readonly text: string) {}

  /** The hyphen between a line and the one that goes on with it. */
  between(before: Line, line: Line): Hyphen {
    if (line.first !== charClass.lower || !'-‐'.includes(before.text.at(-1) ?? ' ')) return 'none'
    const rest = beginning.exec(line.text)?.[0] ?? ''
    const part = ending.exec(before.text)?.[1]
    if (sharing.has(rest)) return 'none'
    if (part === undefined) return /[\p{L}\p{M}][-‐]$/u.test(before.text) ? 'own' : 'none'
    this.words ??= new Set(this.text.toLowerCase().match(hyphenated))
    return this.words.has(`${part.toLowerCase()}-${rest}`) ? 'own' : 'break'
  }
}
