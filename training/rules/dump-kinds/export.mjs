// @ts-check
// Writes every block of the sets' dumps, measured by the product's own code, with the kind that the page's own tags give it.
//   node export.mjs BUILD SETS WORK
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { registrable } from '../../registrable.mjs'
import { align, wordsOf } from '../dump-cuts/align.mjs'
import { flatten } from '../dump-cuts/flatten.mjs'

const [build = '', sets = '', work = ''] = process.argv.slice(2)
const load = (/** @type {string} */ file) => import(path.resolve(build, file))
const { readLines } = await load('parse/dump/read-lines.js')
const { joinLines } = await load('parse/dump/join-lines.js')
const { styleOf } = await load('parse/dump/style.js')
const { kindFeatures } = await load('parse/dump/kinds/columns.js')
const { measureKinds, openKinds } = await load('parse/dump/kinds/features.js')
const { charClass, classOf, lowerOf } = await load('text/char-class.js')
const { parseHtml } = await load('parse/index.js')

const gunzip = (/** @type {string} */ file) => zlib.gunzipSync(fs.readFileSync(file)).toString('utf8')
/** @param {string} file @returns {any[]} */
const readRows = (file) => gunzip(file).split('\n').filter(Boolean).map((line) => JSON.parse(line))
const pageFiles = (/** @type {string} */ folder) => fs.readdirSync(folder).filter((name) => name.startsWith('pages-')).sort()

/** Words of a block that are looked up, as the product hashes them. */
const LOOKED_UP = 12
function hashesOf(/** @type {string} */ text) {
  const hashes = []
  for (let at = 0; at < text.length && hashes.length < LOOKED_UP; ) {
    if (classOf(text.charCodeAt(at)) < charClass.lower) {
      at++
      continue
    }
    let hash = 0x811c9dc5
    for (; at < text.length && classOf(text.charCodeAt(at)) >= charClass.lower; at++) hash = Math.imul(hash ^ lowerOf(text.charCodeAt(at)), 0x01000193)
    hashes.push(hash)
  }
  while (hashes.length < LOOKED_UP) hashes.push(0)
  return hashes
}

const fold = (/** @type {string} */ text) => wordsOf(text).map(({ word }) => word).join(' ')
const headingTag = /^h[1-6]$/

/** 1 a heading, 2 a list item, 3 a row of a table, 0 anything else, by the nearest of these elements around a block. */
function kindOf(/** @type {any} */ page, /** @type {any} */ block) {
  for (let at = block.container; at >= 0; at = page.containers[at].parent) {
    const name = page.containers[at].node.tagName ?? ''
    if (headingTag.test(name)) return 1
    if (name === 'li') return 2
    if (name === 'td' || name === 'th') return 3
  }
  return 0
}

/** For each text of a page how often it is of which kind. */
function kindsOf(/** @type {string} */ html) {
  const page = parseHtml(html)
  /** @type {Map<string, number[]>} */
  const kinds = new Map()
  for (const block of page.blocks) {
    const text = fold(block.text)
    if (text === '') continue
    const counts = kinds.get(text) ?? [0, 0, 0, 0]
    const kind = kindOf(page, block)
    counts[kind] = (counts[kind] ?? 0) + 1
    kinds.set(text, counts)
  }
  return { page, kinds }
}

const out = {
  features: fs.openSync(path.join(work, 'features.f32'), 'w'),
  rows: fs.openSync(path.join(work, 'rows.i32'), 'w'),
  pages: fs.openSync(path.join(work, 'pages.jsonl'), 'w'),
}
let pages = 0

/**
 * @param {{set: string, id: string, host: string, style: string, type: string}} about
 * @param {string} text
 * @param {Map<string, number[]>} kinds
 * @param {string | undefined} truth
 */
function writePage(about, text, kinds, truth) {
  const lines = readLines(text)
  const drafts = joinLines({ text, lines, style: styleOf(lines) })
  const columns = new Float32Array(drafts.length * kindFeatures.length)
  measureKinds(openKinds(drafts, { find: () => -1, heading: () => 0, item: () => 0 }), Int32Array.from(drafts.keys()), 0, drafts.length, columns)
  const inside = truth === undefined ? undefined : contentOf(drafts, truth)
  const numbers = new Int32Array(drafts.length * (4 + LOOKED_UP))
  const wide = new Float32Array(drafts.length * kindFeatures.length)
  drafts.forEach((/** @type {any} */ draft, /** @type {number} */ at) => {
    const own = draft.texts.join(' ')
    const counts = kinds.get(fold(own))
    // Where a text stands as a heading and as something else too, one of each is as likely as the other: it teaches nothing.
    const best = counts === undefined ? -1 : counts.indexOf(Math.max(...counts))
    const sure = counts !== undefined && Math.max(...counts) * 2 > counts.reduce((sum, count) => sum + count, 0)
    numbers.set([pages, sure && draft.kind === 'paragraph' ? best : -1, inside?.[at] ?? 2, draft.words, ...hashesOf(own)], at * (4 + LOOKED_UP))
    for (let feature = 0; feature < kindFeatures.length; feature++) wide[at * kindFeatures.length + feature] = columns[feature * drafts.length + at] ?? 0
  })
  fs.writeSync(out.features, Buffer.from(wide.buffer))
  fs.writeSync(out.rows, Buffer.from(numbers.buffer))
  fs.writeSync(out.pages, `${JSON.stringify({ ...about, rows: drafts.length })}\n`)
  pages++
}

/** 1 for each block half of whose words the truth has in its place. */
function contentOf(/** @type {readonly any[]} */ drafts, /** @type {string} */ truth) {
  const words = drafts.map(({ texts }) => wordsOf(texts.join(' ')).map(({ word }) => word))
  const found = align(words.flat(), wordsOf(truth).map(({ word }) => word))
  let start = 0
  return words.map(({ length }) => {
    const hits = found.subarray(start, start + length).filter((place) => place >= 0).length
    start += length
    return length > 0 && hits * 2 >= length ? 1 : 0
  })
}

/** @type {{about: any, text: string, kinds: Map<string, number[]>, truth: string}[]} */
const excerpts = []

/** Some lines of a page, as of a short page or one that somebody cleaned before: what is learnt must not hang on whole pages alone. */
function excerptOf(/** @type {string} */ text, /** @type {string} */ id) {
  const lines = text.split('\n')
  const random = Number.parseInt(createHash('sha1').update(id).digest('hex').slice(0, 8), 16) / 2 ** 32
  const start = Math.floor(lines.length * (0.15 + 0.5 * random))
  return lines.slice(start, start + 8 + Math.floor(random * 50)).join('\n')
}

const dumps = path.join(sets, 'dumps-dev')
const truths = new Map(readRows(path.join(dumps, 'truth.jsonl.gz')).map((row) => [row.id, row]))
const texts = new Map(pageFiles(dumps).flatMap((file) => readRows(path.join(dumps, file))).map(({ id, text }) => [id, text]))
for (const [set, prefix] of [['wcxb-dev', 'wcxb'], ['news-dev', 'news']]) {
  const folder = path.join(sets, set ?? '')
  for (const file of pageFiles(folder)) {
    for (const { id, url, html } of readRows(path.join(folder, file))) {
      const dump = `${prefix}-${id}`
      const text = texts.get(dump)
      const truth = truths.get(dump)
      if (text === undefined) continue
      const { kinds } = kindsOf(html)
      const about = { set: 'dumps-dev', id: dump, host: registrable(url) || `none:${id}`, style: truth.style, type: truth.type }
      writePage(about, text, kinds, truth.text)
      excerpts.push({ about: { ...about, set: 'excerpt' }, text: excerptOf(text, dump), kinds, truth: truth.text })
    }
  }
}
for (const { about, text, kinds, truth } of excerpts) writePage(about, text, kinds, truth)
for (const set of ['world-dev', 'segments-dev']) {
  const folder = path.join(sets, set)
  const sources = fs.existsSync(path.join(folder, 'pages'))
    ? fs.readdirSync(path.join(folder, 'pages')).map((name) => ({ id: name, html: gunzip(path.join(folder, 'pages', name)), url: '' }))
    : pageFiles(folder).flatMap((file) => readRows(path.join(folder, file)))
  for (const { id, html, url } of sources) {
    const { page, kinds } = kindsOf(html)
    const style = ['inner', 'wet', 'soup'][Number.parseInt(createHash('sha1').update(id).digest('hex').slice(0, 2), 16) % 3] ?? 'wet'
    const text = flatten(page, style === 'soup' ? 'soup' : 'wet').map(({ text: line }) => line).join(style === 'inner' ? '\n\n' : '\n')
    writePage({ set, id, host: registrable(url) || `none:${id}`, style, type: set }, text, kinds, undefined)
  }
}
fs.writeFileSync(path.join(work, 'features.json'), JSON.stringify(kindFeatures))
