import type { Page } from '../../types.js'
import { pageFromTree } from './page.js'
import { buildTree } from './tree/build.js'

export interface ParseHtmlOptions {
  /** `lines` gives each block its first and last line in the source; slower. Default: `none`. */
  readonly positions?: 'none' | 'lines'
  /** Deepest element; what is nested deeper keeps its text. Default: 256. */
  readonly maxDepth?: number
  /** Attributes of one element that count. Default: 512. */
  readonly maxAttributes?: number
}

/** Parses a page as a browser without scripts does and cuts it into blocks. */
export function parseHtml(html: string, { positions, maxDepth, maxAttributes }: ParseHtmlOptions = {}): Page {
  const { tree, flags } = buildTree(html, { positions, maxAttributes })
  const page = pageFromTree(tree, maxDepth)
  return flags.length === 0 ? page : { ...page, flags: [...page.flags, ...flags] }
}
