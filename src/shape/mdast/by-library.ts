import type { Element } from 'hast'
import { toMdast } from 'hast-util-to-mdast'
import type { BlockContent, DefinitionContent } from 'mdast'

const blocks = new Set(['blockquote', 'code', 'heading', 'list', 'paragraph', 'table', 'thematicBreak'])

/**
 * Converts an element that has no handler of ours. The kept tree has none, but a plugin may have put one there.
 * Ours came to be because the library takes 5 ms for a page: it clones the tree and builds its tests anew at each node.
 */
export function convertByLibrary(node: Element): (BlockContent | DefinitionContent)[] {
  const tree = toMdast({ type: 'root', children: [node] }, { document: true })
  if (tree.type !== 'root') return []
  return tree.children.filter((child): child is BlockContent => blocks.has(child.type))
}
