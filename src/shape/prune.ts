import type { Element, Root } from 'hast'
import type { Page, PageFlag, Verdict } from '../types.js'
import { resolveBase } from './address.js'
import { settleFootnotes } from './footnotes/settle.js'
import { levelHeadings } from './headings.js'
import { planKept } from './plan.js'
import { dropTitle } from './title.js'
import { Walk } from './walk.js'

interface PruneOptions {
  /** Address of the page; makes its links absolute. */
  readonly url?: string
  /** Title of the page as the front matter has it; a body that begins with it does not say it again. */
  readonly title?: string
  /** Told what had to be done to the page that a user should know of. */
  readonly onFlag?: (flag: PageFlag) => void
}

/**
 * The main content of a page as a hast tree of its own: the blocks whose fate is `body`, with the pictures among them,
 * in document order. It holds paragraphs, headings (the highest an `h2`), lists, quotes, code, tables, figures and
 * marks on text, nothing else; no wrappers, no attributes but those that mean something, and links only to where it is
 * safe to go. The page is not changed.
 */
export function prune(page: Page, verdicts: readonly Verdict[], options: PruneOptions = {}): Root {
  const base = resolveBase(findBase(page.tree), options.url)
  const walk = new Walk(planKept(page, verdicts), base)
  walk.run(page.tree)
  const { root, headings, anchors } = walk.composer
  settleFootnotes(root, walk.inserts.markers, anchors.found)
  if (options.title !== undefined) dropTitle(root, headings, options.title)
  levelHeadings(headings)
  for (const flag of walk.composer.flags) options.onFlag?.(flag)
  return root
}

/** The `href` of the first `<base>` in the head. */
function findBase(tree: Root): unknown {
  const html = findElement(tree, 'html')
  const head = html === undefined ? undefined : findElement(html, 'head')
  return head === undefined ? undefined : findElement(head, 'base')?.properties.href
}

function findElement(parent: Element | Root, tagName: string): Element | undefined {
  for (const node of parent.children) if (node.type === 'element' && node.tagName === tagName) return node
  return undefined
}
