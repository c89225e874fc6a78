import { parse } from 'parse5'
import { FrontParser } from '../tokenizer/front-parser.js'
import { hastAdapter } from './adapter.js'
import { lineAdapter } from './lines.js'
import type { HastRoot } from './nodes.js'

/**
 * Parses a page to hast as a browser without scripts does.
 * @param positions `lines`: each text node knows where it stands in the source. parse5 then reads by the character.
 */
export function buildTree(html: string, positions: 'none' | 'lines'): HastRoot {
  if (positions === 'none') return FrontParser.parse(html, { treeAdapter: hastAdapter, scriptingEnabled: false })
  return parse(html, { treeAdapter: lineAdapter, scriptingEnabled: false, sourceCodeLocationInfo: true })
}
