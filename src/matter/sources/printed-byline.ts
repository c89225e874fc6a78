import type { Element } from 'hast'
import type { Block } from '../../types.js'

/** Names that a byline on the page gives. */
export interface Byline {
  readonly names: readonly string[]
  readonly at: Element | Block
  /** How it is marked, and how it stands to the headline. */
  readonly traits: readonly string[]
}
