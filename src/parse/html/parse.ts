import { parse } from 'parse5'
import type { Page } from '../../types.js'
import { pageFromTree } from './page.js'
import { hastAdapter } from './tree/adapter.js'
import { lineAdapter } from './tree/lines.js'

export interface ParseHtmlOptions {
  /** `lines` gives each block its first and last line in the source; slower. Default: `none`. */
  readonly positions?: 'none' | 'lines'
}

/** Parses a page as a browser without scripts does and cuts it into blocks. */
export function parseHtml(html: string, { positions = 'none' }: ParseHtmlOptions = {}): Page {
  const lines = positions === 'lines'
  return pageFromTree(
    parse(html, {
      treeAdapter: lines ? lineAdapter : hastAdapter,
      scriptingEnabled: false,
      sourceCodeLocationInfo: lines,
    }),
  )
}
