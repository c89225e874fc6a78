import type { Page } from '../../../types.js'
import type { PageTokens } from './tokens.js'
import type { PageWords } from './words.js'

/**
 * What the rules look at, one column a trait and one cell a block: plain numbers, filled by one scan over the page's text.
 * `size` is the number of blocks.
 */
export interface DumpView {
  readonly page: Page
  readonly size: number
  /** The phrase books of which anything stands on the page, as bits; and those of which a whole block is a phrase. */
  seen: number
  seenWhole: number
  /** Words, an ideograph counted as half of one: so is a sentence about as long in every script. */
  readonly words: Float64Array
  /** Words that begin with a capital letter. */
  readonly capitals: Int32Array
  /** Letters that are capitals, per hundred letters. */
  readonly shouting: Uint8Array
  /** Digits, per hundred characters that are not space. */
  readonly digits: Uint8Array
  /** Marks (neither letters, digits nor ordinary punctuation), per hundred characters that are not space. */
  readonly marks: Uint8Array
  /** Ends of sentences inside the text. */
  readonly stops: Int32Array
  readonly commas: Int32Array
  /** Class (`charClass`) of the first character, and of the last one that is no quotation mark or closing bracket. */
  readonly first: Uint8Array
  readonly last: Uint8Array
  /** One bit a phrase book: the whole block is one of its phrases; a phrase stands in a part of it. */
  readonly whole: Int32Array
  readonly part: Int32Array
  /** How often this text stands on the page, and the how-manieth time this is. Case, numbers and punctuation aside. */
  readonly copies: Int32Array
  /** Fingerprint of the text: equal for copies. */
  readonly print: Int32Array
  readonly nth: Int32Array
  /** Characters that mark furniture: see `signs`. */
  readonly signs: Uint8Array
  /** `shapes` says which. */
  readonly shape: Uint8Array
  /** Chance of being main content by the model and the fixed rules; 0 until they have spoken. */
  readonly chance: Float64Array
  /** What the lexicon is asked for. */
  readonly tokens: PageTokens
  readonly hashed: PageWords
}

/** Rough kinds of blocks. */
export const shapes = { short: 0, medium: 1, long: 2 } as const

/** Bits of `signs`. `foreign`: a character of a block of Unicode in which Cyrillic and Arabic lie. */
export const signs = { copyright: 1, address: 2, mail: 4, money: 8, foreign: 16 } as const
