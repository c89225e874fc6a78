import type { ElementContent, RootContent } from 'hast'
import type { Page } from '../../../types.js'

/** Things without text, counted before each block, so that the count in any container costs two look-ups. */
export interface Media {
  /** Slot `i`: how many stand before block `i`; the last slot: how many there are. */
  readonly images: Float64Array
  readonly controls: Float64Array
  readonly links: Float64Array
}

const kinds = new Map<string, keyof Media>([
  ['img', 'images'],
  ['picture', 'images'],
  ['input', 'controls'],
  ['button', 'controls'],
  ['select', 'controls'],
  ['textarea', 'controls'],
  ['a', 'links'],
])

/** Walks the tree once, in document order, without recursion. */
export function readMedia(page: Page): Media {
  const size = page.blocks.length + 1
  const media: Media = {
    images: new Float64Array(size),
    controls: new Float64Array(size),
    links: new Float64Array(size),
  }
  const totals = { images: 0, controls: 0, links: 0 }
  const stack: (RootContent | ElementContent)[] = page.tree.children.slice().reverse()
  let next = 0
  let leaf = page.blocks[0]?.leaves[0]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === leaf) {
      writeTotals(media, next, totals)
      next++
      leaf = page.blocks[next]?.leaves[0]
    } else if (node.type === 'element') {
      const kind = kinds.get(node.tagName)
      if (kind !== undefined) totals[kind]++
      const { children } = node
      for (let at = children.length - 1; at >= 0; at--) {
        const child = children[at]
        if (child !== undefined) stack.push(child)
      }
    }
  }
  for (; next < size; next++) writeTotals(media, next, totals)
  return media
}

function writeTotals(media: Media, slot: number, totals: Readonly<Record<keyof Media, number>>): void {
  media.images[slot] = totals.images
  media.controls[slot] = totals.controls
  media.links[slot] = totals.links
}
