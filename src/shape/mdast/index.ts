import type { Root as HastRoot } from 'hast'
import type { Root } from 'mdast'
import { toFlow } from './flow.js'

/** The Markdown tree of a kept tree. It holds no raw HTML and nothing that Markdown reads back as something else. */
export const toMdast = (tree: HastRoot): Root => ({ type: 'root', children: toFlow(tree.children) })
