// Measures every page of the shared sets with the product's own code and writes what training needs as flat binary files.
//   node training/export.mjs DIST_FOLDER SETS_FOLDER OUT_FOLDER [set…]
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import zlib from 'node:zlib'
import { registrable } from './registrable.mjs'

const [dist = '', sets = '', out = '', ...wanted] = process.argv.slice(2)
const load = (/** @type {string} */ file) => import(pathToFileURL(path.resolve(dist, file)).href)
const { parseHtml } = await load('parse/html/index.js')
const { measurePage } = await load('classify/model/features/index.js')
const { decodePage } = await load('read/charset/index.js')

const TRAINING = ['wcxb-dev', 'news-dev', 'aeb-dev', 'web-dev', 'forums-dev', 'world-dev']
const CHECKING = ['segments-dev', 'recipes-dev', 'dates-dev']
/** Pages of our own, for the parity file. */
const OWN = 'own'
const ownPages = new URL('../test/classify/model/pages', import.meta.url).pathname

const WORD = /[\p{L}\p{N}_]+/gu
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}_]+/gu

fs.mkdirSync(out, { recursive: true })
/** @type {Map<string, number>} */
const files = new Map()

/** Appends numbers to the file of that name. */
function append(/** @type {string} */ name, /** @type {Int32Array | Float32Array | number[]} */ values) {
  let file = files.get(name)
  if (file === undefined) {
    file = fs.openSync(path.join(out, name), 'w')
    files.set(name, file)
  }
  const array = Array.isArray(values) ? Int32Array.from(values) : values
  fs.writeSync(file, Buffer.from(array.buffer, array.byteOffset, array.byteLength))
}

function hash(/** @type {string} */ word) {
  let value = 0x811c9dc5
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193)
  return value
}

const words = (/** @type {string} */ text, /** @type {RegExp} */ pattern) => (text.toLowerCase().match(pattern) ?? []).map(hash)

function* readSet(/** @type {string} */ set) {
  if (set === OWN) {
    for (const file of fs.readdirSync(ownPages).sort()) {
      yield { id: file, url: '', html: fs.readFileSync(path.join(ownPages, file), 'utf8'), truth: {} }
    }
    return
  }
  const folder = path.join(sets, set)
  const rows = gunzip(path.join(folder, 'truth.jsonl.gz')).split('\n').filter(Boolean).map((line) => JSON.parse(line))
  const truths = new Map(rows.map((row) => [row.id, row]))
  if (fs.existsSync(path.join(folder, 'pages'))) {
    for (const row of rows) {
      const bytes = zlib.gunzipSync(fs.readFileSync(path.join(folder, 'pages', `${row.id}.gz`)))
      yield { id: row.id, url: row.url, html: decodePage(bytes, 'html'), truth: row }
    }
    return
  }
  for (const file of fs.readdirSync(folder).filter((name) => name.startsWith('pages-')).sort()) {
    for (const line of gunzip(path.join(folder, file)).split('\n')) {
      if (line === '') continue
      const page = JSON.parse(line)
      yield { ...page, truth: truths.get(page.id) }
    }
  }
}

const gunzip = (/** @type {string} */ file) => zlib.gunzipSync(fs.readFileSync(file)).toString('utf8')

let names = ''
const meta = fs.openSync(path.join(out, 'pages.jsonl'), 'w')
for (const set of wanted.length > 0 ? wanted : [...TRAINING, ...CHECKING, OWN]) {
  const texts = fs.openSync(path.join(out, `texts-${set}.jsonl`), 'w')
  let count = 0
  for (const { id, url, html, truth } of readSet(set)) {
    const page = parseHtml(html)
    const { facts, table } = measurePage(page, url ? { url } : {})
    names ||= JSON.stringify(table.names)
    const pattern = truth.script === 'han' ? HAN : WORD
    const size = page.blocks.length
    const rows = new Float32Array(size * table.names.length)
    for (let feature = 0; feature < table.names.length; feature++) {
      const column = table.column(feature)
      for (let at = 0; at < size; at++) rows[at * table.names.length + feature] = column[at] ?? 0
    }
    append('features.f32', rows)
    const tokens = page.blocks.map((block) => words(block.text, pattern))
    append('words.i32', tokens.flat())
    append('wordCounts.i32', tokens.map((list) => list.length))
    const truthWords = typeof truth.text === 'string' ? words(truth.text, pattern) : []
    append('truth.i32', truthWords)
    append('container.i32', page.blocks.map((block) => block.container))
    append('path.i32', page.blocks.map((block) => facts.elements.path[block.container] ?? 0))
    append('outer.i32', page.blocks.map((block) => facts.elements.outer[block.container] ?? 0))
    append('hash.i32', facts.texts.hash)
    append('hidden.i32', page.blocks.map((block) => (block.hidden ? 1 : 0)))
    append('branch.i32', page.blocks.map((block) => facts.regions.branch[block.container] ?? 0))
    for (const name of ['up1', 'up2', 'wide100', 'wide400']) append(`${name}.i32`, facts.surroundings[name])
    append('first.i32', page.containers.map((container) => container.first))
    append('end.i32', page.containers.map((container) => container.end))
    append('heading.i32', facts.headings.before)
    append('parent.i32', page.containers.map((container) => container.parent))
    append('names.i32', facts.names.tokens)
    append('nameStart.i32', facts.names.start.subarray(0, page.containers.length + 1))
    append('textTokens.i32', facts.texts.tokens)
    append('textStart.i32', facts.texts.tokenStart)
    append('said.i32', facts.texts.said)
    append('saidStart.i32', facts.texts.saidStart)
    const row = {
      set, id, type: truth.type ?? '', lang: truth.lang ?? '', host: registrable(url || facts.head.url) || `none:${set}:${id}`,
      hash: createHash('sha256').update(html).digest('hex').slice(0, 16), blocks: size, containers: page.containers.length,
      words: tokens.reduce((sum, list) => sum + list.length, 0), truth: truthWords.length, hasText: typeof truth.text === 'string',
      names: facts.names.tokens.length, textTokens: facts.texts.tokens.length,
      said: facts.texts.said.length, kinds: facts.head.kinds, address: [...facts.address],
    }
    fs.writeSync(meta, `${JSON.stringify(row)}\n`)
    fs.writeSync(texts, `${JSON.stringify({ id, blocks: page.blocks.map((block) => block.text) })}\n`)
    count++
  }
  console.error(set, count)
  fs.closeSync(texts)
}
fs.writeFileSync(path.join(out, 'features.json'), names)
