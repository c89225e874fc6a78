import type { ElementContent, Root, RootContent } from 'hast'

/** Whether a page has a field for a password. */
export function asksForPassword(tree: Root): boolean {
  const open: { readonly nodes: readonly (RootContent | ElementContent)[]; at: number }[] = [
    { nodes: tree.children, at: 0 },
  ]
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    const node = level.nodes[level.at++]
    if (node === undefined) open.pop()
    else if (node.type === 'element') {
      if (node.tagName === 'input' && String(node.properties.type).toLowerCase() === 'password') return true
      open.push({ nodes: node.children, at: 0 })
    }
  }
  return false
}
