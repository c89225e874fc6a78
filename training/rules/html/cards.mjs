// Writes down what the cards of the product ask, in the order of its lists: columns, cuts, bits. Points are left out: they are to be fitted.
//   node training/rules/html/cards.mjs DIST_FOLDER OUT_FILE
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const [dist = '', out = ''] = process.argv.slice(2)
const load = (/** @type {string} */ file) => import(pathToFileURL(path.resolve(dist, file)).href)
const { firstLook, secondLook } = await load('classify/html/rules/index.js')
const { WITHIN } = await load('words/html/tags.js')
const { PHRASE } = await load('words/html/furniture.js')
const { PURPOSE } = await load('words/html/purposes.js')

/** The names of a column's bits. */
function bitsOf(/** @type {string} */ column) {
  if (column === 'within') return { library: 'WITHIN', bits: WITHIN }
  return column.startsWith('phrase') ? { library: 'PHRASE', bits: PHRASE } : { library: 'PURPOSE', bits: PURPOSE }
}

function describe({ name, card: { kind, column, by, and } }) {
  if (kind === 'ranges') return { name, kind, ranges: and === undefined ? [by] : [by, and] }
  return kind === 'bits' ? { name, kind, column, ...bitsOf(column) } : { name, kind, column }
}

/** The priors are no cards: they are the constants of the two fits. */
const cardsOf = (/** @type {any[]} */ look) => look.filter((rule) => rule.card !== undefined).map(describe)

fs.writeFileSync(out, JSON.stringify({ first: cardsOf(firstLook), second: cardsOf(secondLook) }, null, 1))
