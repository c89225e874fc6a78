// @ts-check
// Writes every place of the sets' dumps where a line may go on with the one before, measured by the product's own code, with what is right there.
//   node export.mjs BUILD SETS WORK
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { registrable } from '../../registrable.mjs'
import { align, wordsOf } from './align.mjs'
import { flatten as flattenStyle } from '../../dumps/flatten.mjs'
import { flatten } from './flatten.mjs'

const [build = '', sets = '', work = ''] = process.argv.slice(2)
const load = (/** @type {string} */ file) => import(path.resolve(build, file))
const { readLines } = await load('parse/dump/read-lines.js')
const { cutFeatures } = await load('parse/dump/cuts/columns.js')
const { measureCuts, openCuts } = await load('parse/dump/cuts/features.js')
const { wordHash } = await load('parse/dump/word-hash.js')
const { charClass, classOf } = await load('text/char-class.js')
const { parseHtml } = await load('parse/index.js')

const gunzip = (/** @type {string} */ file) => zlib.gunzipSync(fs.readFileSync(file)).toString('utf8')
/** @param {string} file @returns {any[]} */
const readRows = (file) => gunzip(file).split('\n').filter(Boolean).map((line) => JSON.parse(line))
const pageFiles = (/** @type {string} */ folder) => fs.readdirSync(folder).filter((name) => name.startsWith('pages-')).sort()

const out = {
  features: fs.openSync(path.join(work, 'features.f32'), 'w'),
  rows: fs.openSync(path.join(work, 'rows.i32'), 'w'),
  pages: fs.openSync(path.join(work, 'pages.jsonl'), 'w'),
}
let pages = 0

/** The words beside a cut: the last of the line before, the first of the line; 0 where a mark stands there. */
function wordsAt(/** @type {string} */ before, /** @type {string} */ after) {
  const isWord = (/** @type {number} */ code) => classOf(code) >= charClass.lower
  let from = before.length
  while (from > 0 && isWord(before.charCodeAt(from - 1))) from--
  let to = 0
  while (to < after.length && isWord(after.charCodeAt(to))) to++
  return [from === before.length ? 0 : wordHash(before, from, before.length), to === 0 ? 0 : wordHash(after, 0, to)]
}

/**
 * @param {{set: string, id: string, host: string, style: string, type: string}} about
 * @param {readonly any[]} lines
 * @param {(at: number) => readonly [label: number, weight: number]} labelOf of the place before line `at`
 */
function writePage(about, lines, labelOf) {
  const context = openCuts(lines, { ending: () => 0, beginning: () => 0 })
  const { after } = context
  const rows = after.length
  const columns = new Float32Array(rows * cutFeatures.length)
  measureCuts(context, 0, rows, columns)
  const numbers = new Int32Array(rows * 5)
  const wide = new Float32Array(rows * cutFeatures.length)
  for (let row = 0; row < rows; row++) {
    const at = after[row]
    const [label, weight] = labelOf(at)
    const [ending, beginning] = wordsAt(lines[at - 1].text, lines[at].text)
    numbers.set([pages, label, Math.round(weight * 1000), ending, beginning], row * 5)
    for (let feature = 0; feature < cutFeatures.length; feature++) wide[row * cutFeatures.length + feature] = columns[feature * rows + row]
  }
  fs.writeSync(out.features, Buffer.from(wide.buffer))
  fs.writeSync(out.rows, Buffer.from(numbers.buffer))
  fs.writeSync(out.pages, `${JSON.stringify({ ...about, rows })}\n`)
  pages++
}

/** What is right before each line, by the truth's own line breaks. Places beside text that the truth does not have say little, or nothing. */
function labelByTruth(/** @type {readonly any[]} */ lines, /** @type {string} */ text) {
  const truth = wordsOf(text)
  const broken = truth.map(({ end }, at) => (truth[at + 1] === undefined ? true : text.slice(end, truth[at + 1]?.start).includes('\n')))
  const words = lines.map((line) => wordsOf(line.text))
  const found = align(words.flat().map(({ word }) => word), truth.map(({ word }) => word))
  const first = new Int32Array(lines.length).fill(-2)
  const last = new Int32Array(lines.length).fill(-2)
  let start = 0
  lines.forEach((_, at) => {
    const count = words[at]?.length ?? 0
    if (count > 0) {
      first[at] = found[start] ?? -1
      last[at] = found[start + count - 1] ?? -1
    }
    start += count
  })
  return (/** @type {number} */ at) => {
    let left = at - 1
    while (left > 0 && last[left] === -2) left--
    let right = at
    while (right + 1 < lines.length && first[right] === -2) right++
    const from = last[left] ?? -1
    const to = first[right] ?? -1
    if (from >= 0 && to === from + 1) {
      if (!broken[from]) return /** @type {const} */ ([1, 1])
      // A mark alone between two paragraphs belongs to the first, if it closes.
      if (first[at] === -2) return [lines[at].first === charClass.stop || lines[at].first === charClass.close ? 1 : 0, 0.5]
      if (last[at - 1] === -2) return [0, 0.5]
      return [0, 1]
    }
    return (from >= 0) !== (to >= 0) ? [0, 0.25] : [0, 0]
  }
}

/** Some of a page's content, as of a dump that somebody cleaned before or a short page: what is learnt must not hang on whole pages alone. */
function excerptOf(/** @type {readonly any[]} */ lines, /** @type {string} */ truth, /** @type {string} */ id) {
  const label = labelByTruth(lines, truth)
  const inside = lines.flatMap((_, at) => (at > 0 && label(at)[1] === 1 ? [at] : []))
  if (inside.length < 8) return undefined
  const random = Number.parseInt(createHash('sha1').update(id).digest('hex').slice(0, 8), 16) / 2 ** 32
  const start = inside[Math.floor(random * inside.length * 0.6)] ?? 0
  return lines.slice(start, start + 8 + Math.floor(random * 40))
}

const hosts = new Map()
/** @type {{about: any, lines: any[], truth: string}[]} */
const excerpts = []
for (const [set, prefix] of [['wcxb-dev', 'wcxb'], ['news-dev', 'news']]) {
  const folder = path.join(sets, set ?? '')
  for (const file of pageFiles(folder)) {
    for (const { id, url } of readRows(path.join(folder, file))) hosts.set(`${prefix}-${id}`, registrable(url) || `none:${id}`)
  }
}

{
  const folder = path.join(sets, 'dumps-dev')
  const truths = new Map(readRows(path.join(folder, 'truth.jsonl.gz')).map((row) => [row.id, row]))
  for (const file of pageFiles(folder)) {
    for (const { id, text } of readRows(path.join(folder, file))) {
      const { type, style, text: truth } = truths.get(id)
      const lines = readLines(text)
      const about = { set: 'dumps-dev', id, host: hosts.get(id) ?? `none:${id}`, style, type }
      writePage(about, lines, labelByTruth(lines, truth))
      const excerpt = excerptOf(lines, truth, id)
      if (excerpt !== undefined) excerpts.push({ about: { ...about, set: 'excerpt' }, lines: excerpt, truth })
    }
  }
}

/** The pages behind the dumps that are not soup there, flattened to soup by us: the same truths say what belongs together. */
for (const [set, prefix] of [['wcxb-dev', 'wcxb'], ['news-dev', 'news']]) {
  const folder = path.join(sets, set ?? '')
  const dumped = new Map(readRows(path.join(sets, 'dumps-dev', 'truth.jsonl.gz')).map((row) => [row.id, row]))
  const truths = new Map(readRows(path.join(folder, 'truth.jsonl.gz')).map((row) => [row.id, row]))
  for (const file of pageFiles(folder)) {
    for (const { id, url, html } of readRows(path.join(folder, file))) {
      const truth = truths.get(id)
      if (dumped.get(`${prefix}-${id}`)?.style === 'soup' || !truth?.text) continue
      const lines = readLines(flattenStyle(parseHtml(html), /<title[^>]*>([^<]*)/i.exec(html)?.[1] ?? '', 'soup'))
      writePage({ set: 'soup', id, host: registrable(url) || `none:${id}`, style: 'soup', type: truth.type }, lines, labelByTruth(lines, truth.text))
    }
  }
}

for (const { about, lines, truth } of excerpts) writePage(about, lines, labelByTruth(lines, truth))

/** Pages with their tags in many languages, flattened by us: the blocks of the page say what belongs together. */
for (const set of ['world-dev', 'segments-dev']) {
  const folder = path.join(sets, set)
  const sources = fs.existsSync(path.join(folder, 'pages'))
    ? fs.readdirSync(path.join(folder, 'pages')).map((name) => ({ id: name, html: gunzip(path.join(folder, 'pages', name)), url: '' }))
    : pageFiles(folder).flatMap((file) => readRows(path.join(folder, file)))
  for (const { id, html, url } of sources) {
    const style = Number.parseInt(createHash('sha1').update(id).digest('hex').slice(0, 2), 16) % 3 === 0 ? 'wet' : 'soup'
    const flat = flatten(parseHtml(html), style)
    const lines = readLines(flat.map(({ text }) => text).join('\n'))
    if (lines.length !== flat.length) continue
    writePage({ set, id, host: registrable(url) || `none:${id}`, style, type: set }, lines, (at) => [
      flat[at]?.block === flat[at - 1]?.block ? 1 : 0,
      1,
    ])
  }
}
fs.writeFileSync(path.join(work, 'features.json'), JSON.stringify(cutFeatures))
