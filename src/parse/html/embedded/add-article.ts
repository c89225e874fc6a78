import type { Element, Root } from 'hast'

/** A copy of a tree with one more element at the end of its body, or at its own end where it has none. */
export function addArticle(tree: Root, article: Element): Root {
  const html = tree.children.find((node) => node.type === 'element' && node.tagName === 'html')
  if (html?.type !== 'element') return { ...tree, children: [...tree.children, article] }
  const body = html.children.find((node) => node.type === 'element' && node.tagName === 'body')
  if (body?.type !== 'element') return { ...tree, children: [...tree.children, article] }
  const longer: Element = { ...body, children: [...body.children, article] }
  const around: Element = { ...html, children: html.children.map((node) => (node === body ? longer : node)) }
  return { ...tree, children: tree.children.map((node) => (node === html ? around : node)) }
}
