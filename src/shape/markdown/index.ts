import type { Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import { handlersFor } from './handlers.js'

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
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
}

/** Writes a Markdown tree as CommonMark with GFM. */
export const writeMarkdown = (tree: Root): string => toMarkdown(tree, { ...options, handlers: handlersFor(tree) })
