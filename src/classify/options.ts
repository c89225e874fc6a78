import type { Focus, Scope } from '../types.js'

/** What a classifier is asked for, and what it may know beside the page itself. */
export interface ClassifyOptions {
  readonly focus: Focus
  /** `blocks` records every opinion, for an explanation; slower. */
  readonly explain: 'none' | 'blocks'
  /** What is done with comments, reviews and links to related pages; `auto` where nothing is said. */
  readonly comments?: Scope
  readonly reviews?: Scope
  readonly related?: Scope
  /** Selectors of what a user keeps and drops on this page. */
  readonly keep?: readonly string[]
  readonly drop?: readonly string[]
  /** Address of the page. */
  readonly url?: string
  /** When the page was fetched (ISO 8601). */
  readonly crawled?: string
}
