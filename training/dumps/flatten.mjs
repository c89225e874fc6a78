// Flattens a page as scrapers do: `inner` (the visible text, blank lines around paragraphs), `wet` (all text, a block a line) or `soup` (every text node on a line).
const blank = /^(?:p|h[1-6]|blockquote|ul|ol)$/
const unseen = new Set(['template', 'form-control', 'graphic'])

const fold = (/** @type {string} */ text) => text.replace(/\s+/g, ' ').trim()

/** The text of a parsed page in one of the styles. */
export function flatten(/** @type {any} */ page, /** @type {string} */ title, /** @type {string} */ style) {
  const lines = style === 'inner' ? [] : [fold(title)]
  for (const block of page.blocks) {
    if (style === 'inner' ? block.hidden : unseen.has(block.hidden)) continue
    const node = page.containers[block.container].node
    if (style === 'soup') lines.push(...block.leaves.map((/** @type {any} */ leaf) => fold(leaf.value)).filter(Boolean))
    else if (style === 'inner' && blank.test(node.tagName ?? '')) lines.push('', fold(block.text), '')
    else lines.push(fold(block.text))
  }
  return lines.join('\n').replace(/\n{3,}/g, '\n\n').trim()
}
