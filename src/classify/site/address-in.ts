import type { Element, Root } from 'hast'

/** The address that a page gives itself in its head: its canonical link, else that of Open Graph. */
export function addressIn(tree: Root): string | undefined {
  const html = tree.children.find(named('html'))
  const head = html?.type === 'element' ? html.children.find(named('head')) : undefined
  if (head?.type !== 'element') return undefined
  let graph: string | undefined
  for (const node of head.children) {
    if (node.type !== 'element') continue
    const { rel, href, property, content } = node.properties
    if (node.tagName === 'link' && Array.isArray(rel) && rel.includes('canonical') && typeof href === 'string')
      return href
    if (node.tagName === 'meta' && property === 'og:url' && typeof content === 'string') graph ??= content
  }
  return graph
}

const named =
  (tagName: string) =>
  (node: Root['children'][number] | Element['children'][number]): boolean =>
    node.type === 'element' && node.tagName === tagName
