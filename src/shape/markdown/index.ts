import type { Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { type Join, type Options, toMarkdown } from 'mdast-util-to-markdown'
import { handlersFor } from './handlers.js'

/** In an item only a list may follow its paragraph without a blank line: anything else would be taken for a part of it. */
const joinInItem: Join = (left, right, parent) =>
  parent.type === 'listItem' && !(left.type === 'paragraph' && right.type === 'list') ? 1 : undefined

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
  join: [joinInItem],
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
}

/** Writes a Markdown tree as CommonMark with GFM. */
export const writeMarkdown = (tree: Root): string => toMarkdown(tree, { ...options, handlers: handlersFor(tree) })
