// @ts-check
// Flattens a page with tags as scrapers do, each line with the number of the block it came from.

const unseen = new Set(['template', 'form-control', 'graphic', 'hidden-attribute', 'style', 'noscript'])
const fold = (/** @type {string} */ text) => text.replace(/\s+/g, ' ').trim()

/**
 * The lines of a parsed page: `soup` every text node on a line, `wet` a block a line.
 * @param {any} page
 * @param {'soup' | 'wet'} style
 * @returns {{text: string, block: number}[]}
 */
export function flatten(page, style) {
  const lines = []
  for (const block of page.blocks) {
    if (unseen.has(block.hidden)) continue
    const texts = style === 'soup' ? block.leaves.map((/** @type {any} */ leaf) => leaf.value) : [block.text]
    for (const text of texts.map(fold)) if (text !== '') lines.push({ text, block: block.index })
  }
  return lines
}
