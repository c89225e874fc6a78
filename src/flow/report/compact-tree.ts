import type { ElementContent, Root, RootContent } from 'hast'
import type { ReportNode } from './report-entry.js'

/** Makes the kept tree as small as the review page needs it: names of elements, addresses of links and images, texts. */
export function compactTree({ children }: Root): ReportNode[] {
  return children.flatMap(compact)
}

/** The tree is at most as deep as the parser leaves it, so that this cannot run out of stack. */
function compact(node: RootContent | ElementContent): ReportNode[] {
  if (node.type === 'text') return [node.value]
  if (node.type !== 'element') return []
  const { href, src, alt } = node.properties
  const address = href ?? src
  const children: ReportNode[] = node.tagName === 'img' ? [String(alt ?? '')] : node.children.flatMap(compact)
  return [{ tag: node.tagName, ...(typeof address === 'string' ? { address } : {}), children }]
}
