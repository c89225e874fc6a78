import { perBlock } from '../rule.js'

const tags = ['p', 'h2', 'li', 'pre', 'tr']

/** What the parser took the block for, and whether it is made of several lines. */
export const tag = perBlock('tag', ({ page }, block) => {
  const { container = 0, lines = [0, 0] } = page.blocks[block] ?? {}
  const node = page.containers[container]?.node
  const name = node?.type === 'element' ? tags.indexOf(node.tagName) : 0
  return 1 + name + (lines[1] > lines[0] ? 5 : 0)
})
