import type { List, Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { type Join, type Options, toMarkdown } from 'mdast-util-to-markdown'
import { isJoined, isTight } from '../mdast/list.js'
import { handlersFor } from './handlers.js'
import { writePlain } from './plain.js'

/**
 * Whether blank lines stand between items, and in them, goes by what is in them alone: a list that is read back says of
 * itself that it is loose for reasons of its own.
 */
const joinInLists: Join = (left, right, parent) => {
  if (parent.type === 'listItem') return isJoined(left, right) ? 0 : 1
  return parent.type === 'list' ? isLoose(parent) : undefined
}

const looseness = new WeakMap<List, 0 | 1>()

function isLoose(list: List): 0 | 1 {
  const known = looseness.get(list)
  if (known !== undefined) return known
  const loose = list.children.some(({ children }) => !isTight(children)) ? 1 : 0
  looseness.set(list, loose)
  return loose
}

/**
 * Nothing is wrapped or aligned: a line of output is as long as its paragraph, and a cell as wide as its text. Rules
 * are `***`, so that no line is `---` as the front matter's are.
 */
const options: Options = {
  bullet: '-',
  bulletOther: '*',
  fence: '`',
  fences: true,
  listItemIndent: 'one',
  rule: '*',
  join: [joinInLists],
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
}

/** Writes a Markdown tree as CommonMark with GFM. */
export const writeMarkdown = (tree: Root): string =>
  writePlain(tree) ?? toMarkdown(tree, { ...options, handlers: handlersFor(tree) })
