import type { PageFlag } from '../../../types.js'
import { FrontParser } from '../tokenizer/front-parser.js'
import { hastAdapter } from './adapter.js'
import { BoundedParser } from './bounded-parser.js'
import { lineAdapter } from './lines.js'
import type { HastRoot } from './nodes.js'
import { startPage, wasCut } from './properties.js'

interface BuildOptions {
  /** `lines`: each text node knows where it stands in the source. parse5 then reads by the character. Default: `none`. */
  readonly positions?: 'none' | 'lines' | undefined
  /** Attributes of one element that count. Default: 512. */
  readonly maxAttributes?: number | undefined
}

interface Built {
  readonly tree: HastRoot
  readonly flags: readonly PageFlag[]
}

/** Parses a page to hast as a browser without scripts does. */
export function buildTree(html: string, { positions = 'none', maxAttributes }: BuildOptions = {}): Built {
  startPage(maxAttributes)
  const parser = positions === 'none' ? new FrontParser(plain) : new BoundedParser(placed)
  parser.tokenizer.write(html, true)
  const flags: PageFlag[] = []
  if (wasCut()) flags.push('attributes-cut')
  if (parser.isCut) flags.push('formatting-cut')
  return { tree: parser.document, flags }
}

const plain = { treeAdapter: hastAdapter, scriptingEnabled: false }
const placed = { treeAdapter: lineAdapter, scriptingEnabled: false, sourceCodeLocationInfo: true }
