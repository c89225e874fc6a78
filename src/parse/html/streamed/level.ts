import type { ElementContent, RootContent } from 'hast'

export type Node = RootContent | ElementContent

/** A list of children that is gone through. */
export class Level {
  private at = 0
  private ends: Int32Array | undefined
  private readonly nodes: readonly Node[]

  constructor(nodes: readonly Node[]) {
    this.nodes = nodes
  }

  next(): Node | undefined {
    return this.nodes[this.at++]
  }

  /** Goes past what a placeholder that was just met shows until its part comes: all up to the end of its boundary, `<!--/$-->`. */
  skipFallback(): readonly Node[] {
    this.ends ??= findEnds(this.nodes)
    const end = this.ends[this.at - 1] ?? -1
    if (end === -1) return []
    const fallback = this.nodes.slice(this.at, end)
    this.at = end
    return fallback
  }
}

/** For each child the end of the innermost boundary that it stands in, or -1. Boundaries nest: `<!--$-->` or `<!--$?-->` opens one. */
function findEnds(nodes: readonly Node[]): Int32Array {
  const ends = new Int32Array(nodes.length).fill(-1)
  const open: number[] = []
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at]
    if (node?.type !== 'comment') ends[at] = open.at(-1) ?? -1
    else if (node.value === '/$') open.push(at)
    else if (node.value.startsWith('$')) open.pop()
  }
  return ends
}
