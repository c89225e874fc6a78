// @ts-check
import { article, fill, page } from './pages.mjs'

/**
 * Pages that are wide, not deep: many siblings, many attributes, many cells.
 * @param {string} markup
 * @param {string} [head]
 */
const around = (markup, head) => page(`${article().replace('</article>', '')}${markup}</article>`, head)

/** @type {readonly import('./case.js').Case[]} */
export const wide = [
  { number: 9, name: 'meta elements', want: 'OK', make: (size) => html(page(article(), meta(size))) },
  { number: 10, name: 'text between br', want: 'OK', make: (size) => html(around(fill(size, (i) => `line ${i}<br>`))) },
  { number: 11, name: 'images', want: 'OK', make: (size) => html(around(fill(size, (i) => `<img src=${i}.png>`))) },
  {
    number: 12,
    name: 'attributes on one element',
    want: 'CUT',
    make: (size) => html(around(`<p ${fill(size, (i) => ` a${i}=1`)}>A paragraph with too many names.</p>`)),
  },
  {
    number: 13,
    name: 'newlines in pre',
    want: 'OK',
    make: (size) => html(around(`<pre>a${'\n'.repeat(size)}b</pre>`)),
  },
  {
    number: 14,
    name: 'no-break spaces',
    want: 'OK',
    make: (size) => html(around(`<p>a${'\u00a0'.repeat(size / 2)}b</p>`)),
  },
  {
    number: 15,
    name: 'a cell that spans a million columns',
    want: 'CUT',
    make: (size) =>
      html(
        around(
          fill(
            size,
            () =>
              '<table><tr><th>Ship</th><th>Fare</th></tr><tr><td>Ferry</td><td>4</td></tr><tr><td colspan=1000000>all ships, all days</td></tr></table>',
          ),
        ),
      ),
  },
  {
    number: 16,
    name: 'a grid of spans',
    want: 'CUT',
    make: (size) =>
      html(
        around(
          `<table>${fill(size, () => `<tr>${'<td colspan=1000 rowspan=1000>The ferry leaves at seven.</td>'.repeat(30)}</tr>`)}</table>`,
        ),
      ),
  },
  {
    number: 17,
    name: 'a row of 20,000 cells and more',
    want: 'CUT',
    make: (size) => html(around(`<table><tr>${fill(size, (i) => `<td>${i}</td>`)}</tr></table>`)),
  },
  {
    number: 18,
    name: 'an image in its own address',
    want: 'OK',
    make: (size) => html(around(`<p>Before <img src="data:image/png;base64,${'QUJD'.repeat(size / 4)}"> after.</p>`)),
  },
]

/** @param {number} size */
const meta = (size) => fill(size, (i) => `<meta name="m${i}" content="one of very many descriptions ${i}">`)

/** @param {string} text */
function html(text) {
  return { files: { 'page.html': text } }
}
