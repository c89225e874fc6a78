import type { Root } from 'hast'
import type { Page } from '../../types.js'
import { gatherContainers } from './blocks/containers.js'
import { Walk } from './blocks/walk.js'
import { flatten } from './flatten.js'

/** Deepest element of a page. Real pages stay below 100; the libraries of unified overflow from about 600 (HARDENING.md). */
const MAX_DEPTH = 256

/** Cuts any hast tree into a page's blocks and containers. The tree is not changed; one that is too deep is copied, flatter. */
export function pageFromTree(tree: Root): Page {
  const walk = new Walk()
  if (walk.run(tree, MAX_DEPTH) === 'done') return toPage(tree, walk, [])
  const flat = flatten(tree, MAX_DEPTH)
  const again = new Walk()
  again.run(flat, Number.POSITIVE_INFINITY)
  return toPage(flat, again, ['flattened'])
}

function toPage(tree: Root, { stack, drafts: { blocks } }: Walk, flags: Page['flags']): Page {
  return { kind: 'html', tree, blocks, containers: gatherContainers(stack, blocks), flags }
}
