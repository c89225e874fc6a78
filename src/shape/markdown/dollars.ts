import type { Nodes, Root, Text } from 'mdast'

/**
 * Texts whose dollars need an escape: where two stand in one paragraph, readers of formulas (pandoc, Obsidian, GitHub) take
 * what is between them for one. CommonMark reads the escape as a plain dollar.
 */
export function findDollars(root: Root): ReadonlySet<Text> {
  const found = new Set<Text>()
  const todo: Nodes[] = [...root.children]
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') addTexts(node, found)
    else if ('children' in node) for (const child of node.children) todo.push(child)
  }
  return found
}

function addTexts(block: Nodes, found: Set<Text>): void {
  const texts: Text[] = []
  let signs = 0
  const todo: Nodes[] = [block]
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node.type === 'inlineMath') signs += 2
    else if (node.type === 'link' && node.url.includes('$')) signs += 1
    else if (node.type === 'image') signs += node.url.includes('$') ? 1 : 0
    else if (node.type === 'inlineCode') signs += node.value.includes('$') ? 1 : 0
    else if (node.type === 'text' && node.value.includes('$')) {
      texts.push(node)
      signs += node.value.indexOf('$') === node.value.lastIndexOf('$') ? 1 : 2
    }
    if ('children' in node) for (const child of node.children) todo.push(child)
  }
  if (signs > 1) for (const text of texts) found.add(text)
}
