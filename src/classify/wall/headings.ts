import type { Element, ElementContent, Root, RootContent } from 'hast'
import type { Page } from '../../types.js'

/** Headings that are looked at; a page that stands before another has one or two. */
const MOST = 6
/** Lines of a dump that may be its heading. */
const LINES = 3
/** Longest heading, in characters. */
const LONGEST = 120
/** What stands between the parts of a title. Its name of the site is one of them. */
const separator = /\s+[-–—|·•»«:]\s+|\s*[|·•»«]\s*|:\s+/

const level = /^h[1-4]$/

/** What a page says at its top: the parts of its title, and its first headings; of a dump the first lines. */
export function headingsOf({ kind, tree, blocks, containers }: Page): string[] {
  if (kind === 'text') return blocks.slice(0, LINES).map(({ text }) => text.slice(0, LONGEST))
  const title = titleOf(tree)
  const headings = title === undefined ? [] : [title, ...title.split(separator)]
  for (const { text, container, hidden } of blocks) {
    if (headings.length > MOST * 2) break
    if (hidden !== undefined || text.length > LONGEST) continue
    for (let at = container; at >= 0; at = containers[at]?.parent ?? -1) {
      const node = containers[at]?.node
      if (node?.type !== 'element' || !inline.has(node.tagName)) {
        if (node?.type === 'element' && level.test(node.tagName)) headings.push(text)
        break
      }
    }
  }
  return headings.filter((heading) => heading.length <= LONGEST)
}

/** Elements that a heading may have around its words. */
const inline = new Set(['span', 'b', 'strong', 'em', 'i', 'a', 'font', 'small'])

function titleOf(tree: Root): string | undefined {
  const html = tree.children.find(named('html'))
  const head = html?.type === 'element' ? html.children.find(named('head')) : undefined
  const title = head?.type === 'element' ? head.children.find(named('title')) : undefined
  const text = title?.type === 'element' ? title.children[0] : undefined
  return text?.type === 'text' ? text.value.replace(/\s+/g, ' ').trim().slice(0, 300) : undefined
}

const named =
  (tagName: string) =>
  (node: RootContent | ElementContent): node is Element =>
    node.type === 'element' && node.tagName === tagName
