import type { Inside } from './line.js'

/** What a block of a dump is taken for: rows become a table, items a list; the lines of a verse stay lines. A turn is what somebody says in a conversation, below or behind the name. A byline is the one of a post in clean Markdown. */
export type DraftKind =
  | 'paragraph'
  | 'heading'
  | 'item'
  | 'quote'
  | 'caption'
  | 'code'
  | 'row'
  | 'verse'
  | 'turn'
  | 'byline'

/** A block in the making: the lines it came from and what it seems to be. */
export interface Draft {
  kind: DraftKind
  /** One text a leaf: several only for the cells of a row, the lines of a verse and the parts of a byline or a turn. */
  texts: readonly string[]
  /** Level of a heading, where the text says it. */
  level?: number
  /** The bullet that was taken off an item. */
  bullet?: string
  /** What it is one of: another mark begins another list, another line another quotation. */
  list?: string
  /** The number that was taken off an item of a counted list, and the text with it. */
  number?: number
  printed?: string
  /** Which text of a byline or a turn is the name. */
  name?: number
  /** A row that names the columns of its table. */
  head?: boolean
  readonly words: number
  readonly first: number
  readonly last: number
  readonly gap: number
  /** What stands inside it, of a block that is one line as it was read. */
  readonly inside?: Inside | undefined
}
