/** One line of a dump that is not blank, with what the parser asks of it again and again. */
export interface Line {
  /** Counted from 1. */
  readonly number: number
  /** Blank lines before it. */
  readonly gap: number
  /** White space folded to single spaces, trimmed. */
  readonly text: string
  /** The line as it stands, its end trimmed: code keeps its indentation. */
  readonly raw: string
  /** Runs of letters, digits or underscores; one for each ideograph. */
  readonly words: number
  /** Class of the first character. */
  readonly first: number
  /** Class of the last character that is not a quotation mark or closing bracket. */
  readonly last: number
  /** Marks in it that are no ordinary punctuation. */
  readonly marks: number
  /** Tabs between its words. */
  readonly tabs: number
  /** A small letter is followed by a capital somewhere: labels may be glued there. */
  readonly seamed: boolean
  /** White space before its first character. */
  readonly indent: number
}
