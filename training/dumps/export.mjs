// What training needs of the dumps, measured by the product's own code.
//   node training/dumps/export.mjs tokens DIST_FOLDER SETS_FOLDER OUT_FOLDER      blocks, words, truths and tokens
//   node training/dumps/export.mjs features DIST_FOLDER SETS_FOLDER OUT_FOLDER    features, from the likes that `likes.f32` gives the blocks
//   node training/dumps/export.mjs own DIST_FOLDER SETS_FOLDER OUT_FOLDER         our own dumps, by the weights that were built
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { readDumps } from './pages.mjs'

const [task = '', dist = '', sets = '', out = ''] = process.argv.slice(2)
const load = (/** @type {string} */ file) => import(pathToFileURL(path.resolve(dist, file)).href)
const { parseDump } = await load('parse/dump/index.js')
const { parseHtml } = await load('parse/html/index.js')
const { look } = await load('classify/dump/view/look.js')
const { readTokens } = await load('classify/dump-model/tokens.js')
const { measureDump } = await load('classify/dump-model/features/index.js')

fs.mkdirSync(out, { recursive: true })
const files = new Map()

/** Appends numbers to the file of that name. */
function append(/** @type {string} */ name, /** @type {any} */ values) {
  if (!files.has(name)) files.set(name, fs.openSync(path.join(out, name), 'w'))
  const array = Array.isArray(values) ? Int32Array.from(values) : values
  fs.writeSync(files.get(name), Buffer.from(array.buffer, array.byteOffset, array.byteLength))
}

const WORD = /[\p{L}\p{N}_]+/gu
const numbers = new Map()
const number = (/** @type {string} */ word) => {
  let known = numbers.get(word)
  if (known === undefined) numbers.set(word, (known = numbers.size))
  return known
}
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}_]+/gu
const words = (/** @type {string} */ text, /** @type {RegExp} */ pattern) => (text.toLowerCase().match(pattern) ?? []).map(number)

function exportTokens() {
  const meta = fs.openSync(path.join(out, 'pages.jsonl'), 'w')
  for (const { set, id, text, truth, host, hash } of readDumps(sets, parseHtml)) {
    const page = parseDump(text)
    const view = look(page)
    const { hashes, start } = readTokens(page.blocks)
    const pattern = truth.script === 'han' ? HAN : WORD
    const found = page.blocks.map((/** @type {any} */ block) => words(block.text, pattern))
    const wanted = words(truth.text, pattern)
    append('words.i32', found.flat())
    append('wordCounts.i32', found.map((/** @type {any} */ list) => list.length))
    append('truth.i32', wanted)
    append('print.i32', view.print)
    append('tokens.i32', hashes)
    append('tokenCounts.i32', page.blocks.map((/** @type {any} */ _, /** @type {number} */ at) => start[at + 1] - start[at]))
    const row = { set, id, type: truth.type, style: truth.style ?? '', host, hash, blocks: page.blocks.length, words: found.flat().length, truth: wanted.length }
    fs.writeSync(meta, `${JSON.stringify(row)}\n`)
  }
}

function exportFeatures() {
  const bytes = fs.readFileSync(path.join(out, 'likes.f32'))
  const likes = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
  const total = likes.length / 3
  let done = 0
  let names = []
  for (const { text } of readDumps(sets, parseHtml)) {
    const page = parseDump(text)
    const size = page.blocks.length
    const part = (/** @type {number} */ view) => Float64Array.from(likes.subarray(view * total + done, view * total + done + size))
    const table = measureDump(look(page), readTokens(page.blocks), { own: part(0), after: part(1), before: part(2) })
    names = table.names
    const rows = new Float32Array(size * names.length)
    for (let feature = 0; feature < names.length; feature++) {
      const column = table.column(feature)
      for (let at = 0; at < size; at++) rows[at * names.length + feature] = column[at] ?? 0
    }
    append('features.f32', rows)
    done += size
  }
  fs.writeFileSync(path.join(out, 'features.json'), JSON.stringify(names))
}

/** Tokens, likes and features of our own dumps by the weights as they were built: `parity.py` works them out anew. */
async function exportOwn() {
  const { loadDumpModel } = await load('model/load-dump-model.js')
  const { likesOf } = await load('classify/dump-model/likes.js')
  const seeds = new URL('../../seeds/', import.meta.url)
  const rows = []
  for (const file of fs.readdirSync(seeds).filter((name) => name.endsWith('.txt')).sort()) {
    const page = parseDump(fs.readFileSync(new URL(file, seeds), 'utf8'))
    const tokens = readTokens(page.blocks)
    const likes = likesOf(loadDumpModel(), tokens)
    const table = measureDump(look(page), tokens, likes)
    const columns = table.names.map((/** @type {string} */ _, /** @type {number} */ at) => [...table.column(at)])
    rows.push({ file, tokens: [...tokens.hashes], start: [...tokens.start], own: [...likes.own], after: [...likes.after], before: [...likes.before], columns })
  }
  fs.writeFileSync(path.join(out, 'own.json'), JSON.stringify(rows))
}

if (task === 'tokens') exportTokens()
else if (task === 'features') exportFeatures()
else await exportOwn()
