/** What stands inside a line, counted while it was read. */
export interface Inside {
  /** Characters of the words that it begins and ends with; 0 where something else stands there. */
  readonly firstLength: number
  readonly lastLength: number
  /** Class of the first character of the last word, and that word's hash; 0 where there is none. */
  readonly lastCase: number
  readonly lastHash: number
  /** The hashes of its first words, as `wordHash` gives them: those of `heads` from one on up to another. */
  readonly heads: Int32Array
  readonly firstHead: number
  readonly endOfHeads: number
  /** Runs of letters, digits and ideographs, and those of them that begin with a capital. */
  readonly runs: number
  readonly capitals: number
  readonly digits: number
  /** Ends of sentences before a space, and commas and their likes. */
  readonly stops: number
  readonly pauses: number
  /** Brackets and quotation marks that are opened, less those that are closed. */
  readonly brackets: number
  readonly quotes: number
}

/** Words of a line that are hashed when it is read; and its last. */
export const hashedHeads = 12

/** A longer line is not counted: of it only the beginning or the end is looked at. */
export const longestCounted = 300

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
  /** Undefined of a line that is too long, or not as it was read. */
  readonly inside: Inside | undefined
}
