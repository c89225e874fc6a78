// Measures every page of the shared sets with the product's own code and writes what fitting needs.
//   node training/rules/html/export.mjs DIST_FOLDER SETS_FOLDER OUT_FOLDER [set…]
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { registrable } from '../../registrable.mjs'
import { labelBlocks } from './align.mjs'
import { readSet } from './read-set.mjs'

const [dist = '', sets = '', out = '', ...wanted] = process.argv.slice(2)
const load = (/** @type {string} */ file) => import(pathToFileURL(path.resolve(dist, file)).href)
const { parseHtml } = await load('parse/html/index.js')
const { decodePage } = await load('read/charset/index.js')
const { measure } = await load('classify/html/features/index.js')
const { namesOf } = await load('classify/html/features/vocabulary.js')
const { labelTokens } = await load('classify/html/features/wording.js')
const { splitTokens } = await load('classify/html/features/tokens.js')
const { TAG } = await load('words/html/tags.js')

const SETS = ['wcxb-dev', 'aeb-dev', 'news-dev', 'web-dev', 'forums-dev', 'world-dev']
/** The product's own reach of names, labels and headings: `vocabulary.ts` and `wording.ts` in `src/classify/html/features`. */
const NEAR = 3
const LABEL_WORDS = 12
const LABEL_CHARS = 100
const REACH = 30

fs.mkdirSync(out, { recursive: true })
const files = Object.fromEntries(
  ['columns.f32', 'labels.f32', 'tokens.i32', 'counts.i32', 'shapes.jsonl'].map((name) => [name, fs.openSync(path.join(out, name), 'w')]),
)
const append = (/** @type {string} */ name, /** @type {Float32Array | Int32Array} */ values) =>
  fs.writeSync(files[name], Buffer.from(values.buffer, values.byteOffset, values.byteLength))

const tokenIds = new Map()
function idOf(/** @type {string} */ token) {
  if (!tokenIds.has(token)) tokenIds.set(token, tokenIds.size)
  return tokenIds.get(token)
}

/** Tokens of the names on each container, each once. */
const namesByContainer = (page) =>
  page.containers.map(({ node }) => new Set(namesOf(node).flatMap((name) => [...splitTokens(name)]).map(idOf)))

/** Tokens of the names on a container and the three around it, and of those further out. */
function namesAround(page, own, container) {
  const near = new Set()
  const far = new Set()
  for (let at = container, step = 0; at >= 0; at = page.containers[at].parent, step++) {
    for (const token of own[at]) (step <= NEAR ? near : far).add(token)
  }
  return [[...near], [...far]]
}

/** Words of a short block, marked so that they are no names. */
const labelOf = ({ text, words }) =>
  words <= LABEL_WORDS && text.length <= LABEL_CHARS ? labelTokens(text).map((token) => idOf(`~${token}`)) : []

/** Four lists of tokens a block: names near and far, its own words, and those of the heading it stands under. */
function writeTokens(page, elements) {
  const own = namesByContainer(page)
  const around = new Map()
  const lists = []
  let heading = []
  let since = REACH
  for (const block of page.blocks) {
    if (!around.has(block.container)) around.set(block.container, namesAround(page, own, block.container))
    const label = labelOf(block)
    const tag = elements.tag[elements.outer[block.container]]
    const heads = tag >= TAG.h1 && tag <= TAG.h4
    if (heads) heading = label
    since = heads ? 0 : since + 1
    lists.push(...around.get(block.container), label, heads || since > REACH ? [] : heading)
  }
  append('counts.i32', Int32Array.from(lists, (list) => list.length))
  append('tokens.i32', Int32Array.from(lists.flat()))
}

let names = []
function writeColumns(columns, size) {
  if (names.length === 0) names = [...columns.keys()]
  const rows = new Float32Array(size * names.length)
  names.forEach((name, column) => {
    const values = columns.get(name)
    for (let block = 0; block < size; block++) rows[block * names.length + column] = values[block]
  })
  append('columns.f32', rows)
}

/** What the second look asks of a page besides chances: see `company.mjs`. */
function writeShape(page, { elements, repeats, texts }) {
  const shape = {
    parents: page.containers.map(({ parent }) => parent),
    depths: page.containers.map(({ depth }) => depth),
    firsts: page.containers.map(({ first }) => first),
    ends: page.containers.map(({ end }) => end),
    tags: [...elements.tag],
    outers: [...elements.outer],
    containers: page.blocks.map(({ container }) => container),
    kinds: [...repeats.kind],
    words: [...texts.words],
  }
  fs.writeSync(files['shapes.jsonl'], `${JSON.stringify(shape)}\n`)
}

const pages = []
let from = 0
for (const set of wanted.length > 0 ? wanted : SETS) {
  for (const { id, url, html, truth } of readSet(path.join(sets, set), (bytes) => decodePage(bytes, 'html'))) {
    if (typeof truth?.text !== 'string') continue
    const page = parseHtml(html)
    const size = page.blocks.length
    if (size === 0) continue
    const context = measure(page)
    writeColumns(context.columns, size)
    append('labels.f32', labelBlocks(page.blocks, truth.text))
    writeTokens(page, context.elements)
    writeShape(page, context)
    const truthWords = (truth.text.match(/[\p{L}\p{N}_]+/gu) ?? []).length
    pages.push({ set, id, host: registrable(url) || `none:${set}:${id}`, type: truth.type ?? '', from, size, truthWords })
    from += size
  }
  console.error(set, pages.length, from)
}
fs.writeFileSync(path.join(out, 'meta.json'), JSON.stringify({ names, pages, tokens: [...tokenIds.keys()] }))
