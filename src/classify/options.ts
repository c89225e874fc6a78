import type { Focus } from '../types.js'

/** What a classifier is asked for, and what it may know beside the page itself. */
export interface ClassifyOptions {
  readonly focus: Focus
  /** `blocks` records every opinion, for an explanation; slower. */
  readonly explain: 'none' | 'blocks'
  /** Address of the page. */
  readonly url?: string
  /** When the page was fetched (ISO 8601). */
  readonly crawled?: string
}
