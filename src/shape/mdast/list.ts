import type { BlockContent, DefinitionContent, List, ListItem, Nodes } from 'mdast'

export type Flow = BlockContent | DefinitionContent

/** A list, loose when one of its items is. @param start of a numbered one. */
export function listOf(children: ListItem[], start?: number): List {
  const spread = children.length > 1 && children.some((item) => item.spread === true)
  return { type: 'list', ordered: start !== undefined, start: start ?? null, spread, children }
}

/** An item, without blank lines in it where that says the same. */
export function itemOf(children: Flow[]): ListItem {
  return { type: 'listItem', spread: !isTight(children), checked: null, children }
}

/** One block, or a paragraph and a list under it, needs no blank line. */
export function isTight([first, second, ...others]: readonly Flow[]): boolean {
  return second === undefined || (others.length === 0 && first !== undefined && isJoined(first, second))
}

/** A list may stand right under a paragraph, unless it counts from another number than one: its first line would be text. */
export const isJoined = (first: Nodes, second: Nodes): boolean =>
  first.type === 'paragraph' && second.type === 'list' && (second.ordered !== true || (second.start ?? 1) === 1)
