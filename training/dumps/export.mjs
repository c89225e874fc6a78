// What training needs of the dumps, measured by the product's own code.
//   node training/dumps/export.mjs tokens DIST_FOLDER SETS_FOLDER OUT_FOLDER      blocks, words, truths and tokens (`dumps.jsonl` is made when it is missing)
//   node training/dumps/export.mjs features DIST_FOLDER SETS_FOLDER OUT_FOLDER    features, from the likes that `likes.f32` gives the blocks
//   node training/dumps/export.mjs own DIST_FOLDER SETS_FOLDER OUT_FOLDER         our own dumps, by the weights that were built
import fs from 'node:fs'
import path from 'node:path'
import readline from 'node:readline'
import { pathToFileURL } from 'node:url'
import { readDumps } from './pages.mjs'

const [task = '', dist = '', sets = '', out = ''] = process.argv.slice(2)
const load = (/** @type {string} */ file) => import(pathToFileURL(path.resolve(dist, file)).href)
const { parseDump } = await load('parse/dump/index.js')
const { look } = await load('classify/dump/view/look.js')
const { measureDump } = await load('classify/dump/model/features/index.js')

fs.mkdirSync(out, { recursive: true })
const views = ['own', 'after', 'before', 'most', 'least', 'last']
const files = new Map()

/** Appends numbers to the file of that name. */
function append(/** @type {string} */ name, /** @type {any} */ values) {
  if (!files.has(name)) files.set(name, fs.openSync(path.join(out, name), 'w'))
  const array = Array.isArray(values) ? Int32Array.from(values) : values
  fs.writeSync(files.get(name), Buffer.from(array.buffer, array.byteOffset, array.byteLength))
}

const WORD = /[\p{L}\p{N}_]+/gu
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}_]+/gu
const numbers = new Map()
const number = (/** @type {string} */ word) => {
  let known = numbers.get(word)
  if (known === undefined) numbers.set(word, (known = numbers.size))
  return known
}
const words = (/** @type {string} */ text, /** @type {RegExp} */ pattern) => (text.toLowerCase().match(pattern) ?? []).map(number)

/** Flattens the pages of all sets into one file. */
async function writeDumps() {
  const { parseHtml } = await load('parse/html/index.js')
  const { decodePage } = await load('read/charset/decode-page.js')
  const { judgeByModel } = await load('classify/model/index.js')
  const file = fs.openSync(path.join(out, 'dumps.part'), 'w')
  for (const dump of readDumps(sets, { parseHtml, decodePage, extract })) fs.writeSync(file, `${JSON.stringify(dump)}\n`)
  fs.renameSync(path.join(out, 'dumps.part'), path.join(out, 'dumps.jsonl'))

  /** Main content of a page that nobody labelled; none where the model is unsure. */
  function extract(/** @type {any} */ page, /** @type {string} */ url) {
    const { verdicts, quality } = judgeByModel(page, { focus: 'balanced', explain: 'none', ...(url ? { url } : {}) })
    if ((quality ?? 0) < 0.6) return ''
    return page.blocks.filter((/** @type {any} */ block) => verdicts[block.index].fate === 'body').map((/** @type {any} */ block) => block.text).join('\n\n')
  }
}

async function* dumps() {
  for await (const line of readline.createInterface({ input: fs.createReadStream(path.join(out, 'dumps.jsonl')) })) yield JSON.parse(line)
}

async function exportTokens() {
  if (!fs.existsSync(path.join(out, 'dumps.jsonl'))) await writeDumps()
  const meta = fs.openSync(path.join(out, 'pages.jsonl'), 'w')
  for await (const { text, truth, ...row } of dumps()) {
    const page = parseDump(text)
    const view = look(page)
    const { hashes, start } = view.tokens
    const pattern = row.script === 'han' ? HAN : WORD
    const found = page.blocks.map((/** @type {any} */ block) => words(block.text, pattern))
    const wanted = words(truth, pattern)
    append('words.i32', found.flat())
    append('wordCounts.i32', found.map((/** @type {any} */ list) => list.length))
    append('truth.i32', wanted)
    append('print.i32', view.print)
    append('tokens.i32', hashes.subarray(0, start[page.blocks.length]))
    append('tokenCounts.i32', page.blocks.map((/** @type {any} */ _, /** @type {number} */ at) => start[at + 1] - start[at]))
    fs.writeSync(meta, `${JSON.stringify({ ...row, blocks: page.blocks.length, words: found.flat().length, truth: wanted.length })}\n`)
  }
}

async function exportFeatures() {
  const likes = fs.openSync(path.join(out, 'likes.f32'), 'r')
  const known = fs.openSync(path.join(out, 'known.u8'), 'r')
  const total = fs.fstatSync(likes).size / 4 / views.length
  const part = (/** @type {number} */ view, /** @type {number} */ from, /** @type {number} */ size) => {
    const read = new Float32Array(size)
    fs.readSync(likes, new Uint8Array(read.buffer), 0, size * 4, (view * total + from) * 4)
    return Float64Array.from(read)
  }
  let done = 0
  let tokensDone = 0
  let names = []
  for await (const { text } of dumps()) {
    const page = parseDump(text)
    const size = page.blocks.length
    const view = look(page)
    const seen = new Uint8Array(view.tokens.start[size] ?? 0)
    fs.readSync(known, seen, 0, seen.length, tokensDone)
    const table = measureDump(view, { ...Object.fromEntries(views.map((name, at) => [name, part(at, done, size)])), known: seen })
    names = table.names
    const rows = new Float32Array(size * names.length)
    for (let feature = 0; feature < names.length; feature++) {
      const column = table.column(feature)
      for (let at = 0; at < size; at++) rows[at * names.length + feature] = column[at] ?? 0
    }
    append('features.f32', rows)
    done += size
    tokensDone += seen.length
  }
  fs.writeFileSync(path.join(out, 'features.json'), JSON.stringify(names))
}

/** Tokens, likes and features of our own dumps by the weights as they were built: `parity.py` works them out anew. */
async function exportOwn() {
  const { loadDumpModel } = await load('model/load-dump-model.js')
  const { likesOf } = await load('classify/dump/model/likes.js')
  const seeds = new URL('../../seeds/', import.meta.url)
  const rows = []
  for (const file of fs.readdirSync(seeds).filter((name) => name.endsWith('.txt')).sort()) {
    const page = parseDump(fs.readFileSync(new URL(file, seeds), 'utf8'))
    const view = look(page)
    const likes = likesOf(loadDumpModel(), view.tokens)
    const table = measureDump(view, likes)
    const { hashes, start } = view.tokens
    const columns = table.names.map((/** @type {string} */ _, /** @type {number} */ at) => [...table.column(at)])
    rows.push({ file, tokens: [...hashes.subarray(0, start[page.blocks.length])], start: [...start], ...Object.fromEntries(views.map((name) => [name, [...likes[name]]])), columns })
  }
  fs.writeFileSync(path.join(out, 'own.json'), JSON.stringify(rows))
}

if (task === 'tokens') await exportTokens()
else if (task === 'features') await exportFeatures()
else await exportOwn()
