import { charClass } from '../../text/char-class.js'
import type { Line } from './line.js'

/** What a hyphen at the end of a line was put there for: the line was too long for the word, or the word has one (`well-known`), or the rest of it is left out (`long- and short-term`). */
export type Hyphen = 'break' | 'own' | 'none'

/** Words before which the hyphen stands for what two words share. */
const sharing: ReadonlySet<string> = new Set(
  'and or to und oder bis sowie bzw et ou y e o u och eller og en of ja tai i lub и или'.split(' '),
)

/** A word, and what hyphens bind together. */
const bound = /\p{L}[\p{L}\p{M}]*(?:[-‐]\p{L}[\p{L}\p{M}]*)*/gu

/** Letters at the end of a line, without a hyphen among them, and those that the next begins with. */
const ending = /(?:^|[^\p{L}\p{M}‐-])(\p{L}{2,})[-‐]$/u
const hyphen = /[\p{L}\p{M}][-‐]$/u
const beginning = /^\p{Ll}[\p{L}\p{M}]*/u

/** So many lines, and such a share of them, end with a hyphen where words are broken; compounds stand at fewer ends. */
const FEWEST = 3
const SHARE = 0.04

/** Says of the lines of a page that is wrapped at a column what the hyphens at their ends are. */
export class Hyphens {
  private readonly isBroken: boolean
  private words: ReadonlySet<string> | undefined

  /**
   * @param text the page
   * @param lines its lines
   */
  constructor(
    private readonly text: string,
    lines: readonly Line[],
  ) {
    const count = lines.filter((line, at) => line.first === charClass.lower && endsWithHyphen(lines[at - 1])).length
    this.isBroken = count >= FEWEST && count >= lines.length * SHARE
  }

  /** The hyphen between a line and the one that goes on with it. */
  between(before: Line, line: Line): Hyphen {
    if (line.first !== charClass.lower || !endsWithHyphen(before)) return 'none'
    const rest = beginning.exec(line.text)?.[0] ?? ''
    if (sharing.has(rest)) return 'none'
    const part = ending.exec(before.text)?.[1]?.toLowerCase()
    if (part === undefined) return 'own'
    this.words ??= wordsOf(this.text)
    if (this.words.has(`${part}-${rest}`)) return 'own'
    return this.isBroken || this.words.has(part + rest) ? 'break' : 'own'
  }
}

const endsWithHyphen = (line: Line | undefined): boolean =>
  line !== undefined && '-‐'.includes(line.text.at(-1) ?? ' ') && hyphen.test(line.text.slice(-3))

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().replaceAll('‐', '-').match(bound))
