import type { Page } from '../../types.js'
import { pageFromTree } from './page.js'
import { buildTree } from './tree/build.js'
import { wasCut } from './tree/properties.js'

export interface ParseHtmlOptions {
  /** `lines` gives each block its first and last line in the source; slower. Default: `none`. */
  readonly positions?: 'none' | 'lines'
  /** Deepest element; what is nested deeper keeps its text. Default: 256. */
  readonly maxDepth?: number
}

/** Parses a page as a browser without scripts does and cuts it into blocks. */
export function parseHtml(html: string, { positions = 'none', maxDepth }: ParseHtmlOptions = {}): Page {
  wasCut()
  const page = pageFromTree(buildTree(html, positions), maxDepth)
  return wasCut() ? { ...page, flags: [...page.flags, 'attributes-cut'] } : page
}
