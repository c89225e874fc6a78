import type { Root } from 'hast'
import { writeMarkdown } from './markdown/index.js'
import { toMdast } from './mdast/index.js'

/** Writes a kept tree as CommonMark with GFM: no raw HTML, no front matter, no line that is `---`. */
export const toMarkdown = (tree: Root): string => writeMarkdown(toMdast(tree))
