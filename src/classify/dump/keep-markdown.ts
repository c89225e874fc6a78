import type { Page, Role, Verdict } from '../../types.js'

const roles: Readonly<Record<string, Role>> = {
  li: 'item',
  pre: 'code',
  tr: 'table',
  figcaption: 'caption',
}

/** A text that is clean Markdown already is kept as it is; a heading of the first level that it begins with is its title. */
export const keepMarkdown = (page: Page): Verdict[] =>
  page.blocks.map(({ container, index }): Verdict => {
    const tagName = tagOf(page, container)
    if (tagOf(page, page.containers[container]?.parent ?? -1) === 'blockquote')
      return { role: 'quote', fate: 'body', score: 1 }
    if (tagName === 'h1' && index === 0) return { role: 'title', fate: 'matter', score: 1 }
    return { role: /^h[1-6]$/.test(tagName) ? 'heading' : (roles[tagName] ?? 'body'), fate: 'body', score: 1 }
  })

function tagOf({ containers }: Page, container: number): string {
  const node = containers[container]?.node
  return node?.type === 'element' ? node.tagName : ''
}
