import type { Root } from 'hast'
import type { Page } from '../../types.js'
import { gatherContainers } from './blocks/containers.js'
import { Walk } from './blocks/walk.js'
import { addArticle } from './embedded/add-article.js'
import { isBare } from './embedded/is-bare.js'
import { readEmbedded } from './embedded/read-embedded.js'
import { flatten } from './flatten.js'
import { placeStreamed } from './streamed/place-streamed.js'

/** Deepest element of a page. Real pages stay below 100; the libraries of unified overflow from about 600 (HARDENING.md). */
const MAX_DEPTH = 256

/**
 * Cuts any hast tree into a page's blocks and containers. The tree is not changed: one that is too deep is copied, flatter; one that is filled by
 * scripts is copied with what they would put there.
 */
export function pageFromTree(tree: Root, maxDepth = MAX_DEPTH): Page {
  const page = cut(tree, maxDepth)
  const embedded = isBare(page) ? readEmbedded(tree) : undefined
  if (embedded === undefined) return page
  const filled = cut(addArticle(page.tree, embedded.article), maxDepth)
  return { ...filled, flags: [...new Set([...page.flags, ...filled.flags, embedded.flag])] }
}

function cut(tree: Root, maxDepth: number): Page {
  const walk = new Walk()
  const end = walk.run(tree, maxDepth)
  const shown = walk.isStreamed ? placeStreamed(tree) : tree
  return end === 'done' && shown === tree ? toPage(tree, walk, []) : cutShown(shown, maxDepth)
}

function cutShown(tree: Root, maxDepth: number): Page {
  const walk = new Walk()
  if (walk.run(tree, maxDepth) === 'done') return toPage(tree, walk, [])
  const flat = flatten(tree, maxDepth)
  const again = new Walk()
  again.run(flat, Number.POSITIVE_INFINITY)
  return toPage(flat, again, ['flattened'])
}

function toPage(tree: Root, { stack, drafts: { blocks } }: Walk, flags: Page['flags']): Page {
  return { kind: 'html', tree, blocks, containers: gatherContainers(stack, blocks), flags }
}
