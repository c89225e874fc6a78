// @ts-check
import { article, fill, page } from './pages.mjs'

/**
 * Elements inside elements, deeper than any page needs.
 * @param {string} open
 * @param {number} size
 */
const nested = (open, size) => page(open.repeat(Math.floor(size / open.length)) + article())

/**
 * Formatting elements around the sentences of a long page.
 * @param {string} tag
 * @param {number} depth
 * @param {number} size
 */
const wrapped = (tag, depth, size) =>
  page(
    article() + fill(size, () => `<p>${`<${tag}>`.repeat(depth)}A word in the middle.${`</${tag}>`.repeat(depth)}</p>`),
  )

/**
 * 17,000 pieces for each megabyte.
 * @param {number} size
 * @param {(index: number) => string} piece
 */
const fillCount = (size, piece) =>
  Array.from({ length: Math.floor((size * 17_000) / 1e6) }, (_, i) => piece(i)).join('')

/** @type {readonly import('./case.js').Case[]} */
export const nesting = [
  {
    number: 1,
    name: 'nested div',
    want: 'CUT',
    make(size) {
      const depth = Math.floor(size / 11)
      return { files: { 'page.html': page(`${'<div>'.repeat(depth)}${article()}${'</div>'.repeat(depth)}`) } }
    },
  },
  { number: 2, name: 'unclosed div', want: 'CUT', make: (size) => ({ files: { 'page.html': nested('<div>', size) } }) },
  {
    number: 3,
    name: 'nested ul and li',
    want: 'CUT',
    make: (size) => ({ files: { 'page.html': nested('<ul><li>', size) } }),
  },
  {
    number: 4,
    name: 'nested blockquote',
    want: 'CUT',
    make: (size) => ({ files: { 'page.html': nested('<blockquote>', size) } }),
  },
  {
    number: 5,
    name: 'nested tables',
    want: 'CUT',
    make: (size) => ({ files: { 'page.html': nested('<table><tr><td>', size) } }),
  },
  {
    number: 6,
    name: 'em in em, 250 deep',
    want: 'OK',
    make: (size) => ({ files: { 'page.html': wrapped('em', 250, size) } }),
  },
  {
    number: 7,
    name: 'del in del, 200 deep',
    want: 'OK',
    make: (size) => ({ files: { 'page.html': wrapped('del', 200, size) } }),
  },
  {
    number: 8,
    // Of equal ones the standard opens three again, of these all: without a bound the tree would have 144 million elements.
    name: 'b that is never closed, in 17,000 p',
    want: 'CUT',
    make: (size) => ({
      files: { 'page.html': page(`${article()}${fillCount(size, (i) => `<b id=${i}><p>a`)}`) },
    }),
  },
]
