import type { Token, TreeAdapter } from 'parse5'
import { hastAdapter, type Nodes } from './adapter.js'
import { HastText } from './nodes.js'

/** The adapter that also leaves on each text node where it stands in the source. Slower, so only for explanations. */
export const lineAdapter: TreeAdapter<Nodes> = {
  ...hastAdapter,

  setNodeSourceCodeLocation(node, location) {
    if (!(node instanceof HastText) || location === null) return
    node.position = { start: startOf(location), end: endOf(location) }
  },
  getNodeSourceCodeLocation(node) {
    if (!(node instanceof HastText) || node.position === undefined) return undefined
    const { start, end } = node.position
    return {
      startLine: start.line,
      startCol: start.column,
      startOffset: start.offset ?? 0,
      endLine: end.line,
      endCol: end.column,
      endOffset: end.offset ?? 0,
    }
  },
  updateNodeSourceCodeLocation(node, location) {
    if (!(node instanceof HastText) || node.position === undefined) return
    const { endLine, endCol, endOffset } = location
    if (endLine === undefined || endCol === undefined || endOffset === undefined) return
    node.position = { start: node.position.start, end: { line: endLine, column: endCol, offset: endOffset } }
  },
}

const startOf = (place: Token.Location) => ({
  line: place.startLine,
  column: place.startCol,
  offset: place.startOffset,
})

const endOf = (place: Token.Location) => ({ line: place.endLine, column: place.endCol, offset: place.endOffset })
