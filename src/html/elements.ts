import type { Element, ElementContent, Root, RootContent } from 'hast'

/** Every element of a tree in document order, however deep: nothing recurses. */
export function* elements(tree: Root): Generator<Element, void, undefined> {
  const open: { readonly nodes: readonly (RootContent | ElementContent)[]; at: number }[] = [
    { nodes: tree.children, at: 0 },
  ]
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    const node = level.nodes[level.at++]
    if (node === undefined) open.pop()
    else if (node.type === 'element') {
      yield node
      open.push({ nodes: node.children, at: 0 })
    }
  }
}
