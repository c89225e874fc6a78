import type { Nodes } from 'hast'
import type { Block, Page } from '../types.js'
import type { Found } from './candidate.js'

/** Says where a field came from: its source, and the block in which it is printed. */
export function describeOrigin({ source, at }: Found<unknown>, page: Page): string {
  const block = at === undefined ? undefined : 'leaves' in at ? at : blockOf(at, page)
  return block === undefined ? source : `${source} (block ${block.index})`
}

/** The block that holds the first text inside a node. */
function blockOf(node: Nodes, { blocks }: Page): Block | undefined {
  const texts = textsIn(node)
  return blocks.find(({ leaves }) => leaves.some((leaf) => texts.has(leaf)))
}

function textsIn(root: Nodes): Set<Nodes> {
  const texts = new Set<Nodes>()
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'text') texts.add(node)
    else if ('children' in node) for (const child of node.children) stack.push(child)
  }
  return texts
}
