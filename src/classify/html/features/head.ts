import type { Element, ElementContent, Root } from 'hast'

/** Heads with more elements than this are attacks, not pages. */
const MOST_NODES = 5000
/** JSON-LD is searched this far for the types it names. */
const LONGEST_DATA = 200_000

/** What a page's head says that the page is. */
export const KIND = { unknown: 0, article: 1, product: 2, other: 3, forum: 4 } as const

/** The elements of the page's `<head>`. */
export function headNodes(tree: Root): Element[] {
  const nodes: Element[] = []
  for (const html of tree.children) {
    if (html.type !== 'element') continue
    for (const head of html.children) {
      if (head.type !== 'element' || head.tagName !== 'head') continue
      for (const node of head.children) if (node.type === 'element' && nodes.length < MOST_NODES) nodes.push(node)
    }
  }
  return nodes
}

/** Reads `og:type` and the schema.org types of the JSON-LD in the head. */
export function kindOf(nodes: readonly Element[]): number {
  let graph = ''
  const types = new Set<string>()
  for (const { tagName, properties, children } of nodes) {
    if (tagName === 'meta' && properties.property === 'og:type' && graph === '') graph = String(properties.content)
    else if (tagName === 'script' && properties.type === 'application/ld+json') addTypes(textOf(children), types)
  }
  graph = graph.toLowerCase()
  if (/^(?:article|blog|news)/.test(graph) || some(types, (type) => /(?:Article|BlogPosting)$/.test(type))) {
    return KIND.article
  }
  if (/^(?:og:)?product/.test(graph) || types.has('Product') || types.has('ProductGroup')) return KIND.product
  if (types.has('DiscussionForumPosting') || types.has('QAPage')) return KIND.forum
  return graph === '' ? KIND.unknown : KIND.other
}

const textOf = (children: readonly ElementContent[]): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('')

const TYPE_KEY = '"@type"'

/** Adds the names that follow `"@type":` or `"@type": [`, read without parsing: broken JSON-LD still says what it is. */
function addTypes(data: string, types: Set<string>): void {
  const end = Math.min(data.length, LONGEST_DATA)
  for (let at = data.indexOf(TYPE_KEY); at >= 0 && at < end; at = data.indexOf(TYPE_KEY, at)) {
    at += TYPE_KEY.length
    while (at < end && ' \t\r\n:['.includes(data[at] ?? '')) at++
    if (data[at] !== '"') continue
    const close = data.indexOf('"', at + 1)
    if (close > at && close - at < 60) types.add(data.slice(at + 1, close))
  }
}

function some(types: ReadonlySet<string>, test: (type: string) => boolean): boolean {
  for (const type of types) if (test(type)) return true
  return false
}
