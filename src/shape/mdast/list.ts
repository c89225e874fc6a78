import type { BlockContent, DefinitionContent, List, ListItem } from 'mdast'

export type Flow = BlockContent | DefinitionContent

/** A list, loose when one of its items is. @param start of a numbered one. */
export function listOf(children: ListItem[], start?: number): List {
  const spread = children.length > 1 && children.some((item) => item.spread === true)
  return { type: 'list', ordered: start !== undefined, start: start ?? null, spread, children }
}

/** An item, tight when it is one block, or a paragraph and a list under it. */
export function itemOf(children: Flow[]): ListItem {
  const [first, second] = children
  const tight = children.length < 2 || (children.length === 2 && first?.type === 'paragraph' && second?.type === 'list')
  return { type: 'listItem', spread: !tight, checked: null, children }
}
