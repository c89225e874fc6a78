// The pages of the sets of text dumps, with their truth and the group that splits them: the site they came from.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { registrable } from '../registrable.mjs'
import { flatten } from './flatten.mjs'

const gunzip = (/** @type {string} */ file) => zlib.gunzipSync(fs.readFileSync(file)).toString('utf8')
const readLines = (/** @type {string} */ file) => gunzip(file).split('\n').filter(Boolean).map((line) => JSON.parse(line))
const pageFiles = (/** @type {string} */ folder) => fs.readdirSync(folder).filter((name) => name.startsWith('pages-')).sort()
const hashOf = (/** @type {string} */ text) => createHash('sha256').update(text).digest('hex').slice(0, 16)
const truthsOf = (/** @type {string} */ folder) => readLines(path.join(folder, 'truth.jsonl.gz'))

/** Sets of pages with their tags and the whole of their text, and the prefix of their dumps in `dumps-dev`. */
const LABELLED = [['wcxb-dev', 'wcxb'], ['news-dev', 'news'], ['world-dev', ''], ['web-dev', ''], ['forums-dev', ''], ['aeb-dev', '']]
/** Sets without the whole text: the model of HTML pages says what it is. */
const UNLABELLED = ['segments-dev', 'recipes-dev', 'dates-dev']

/** @typedef {{parseHtml: (html: string) => any, decodePage: (bytes: Uint8Array, kind: string) => string, extract: (page: any, url: string) => string}} Product */

/** The pages of a set with tags. */
export function* htmlPages(/** @type {string} */ sets, /** @type {string} */ set, /** @type {Product} */ { decodePage }) {
  const folder = path.join(sets, set)
  const rows = truthsOf(folder)
  if (fs.existsSync(path.join(folder, 'pages'))) {
    for (const truth of rows) yield { id: truth.id, url: truth.url, html: decodePage(zlib.gunzipSync(fs.readFileSync(path.join(folder, 'pages', `${truth.id}.gz`))), 'html'), truth }
    return
  }
  const truths = new Map(rows.map((row) => [row.id, row]))
  for (const file of pageFiles(folder)) for (const { id, url, html } of readLines(path.join(folder, file))) yield { id, url, html, truth: truths.get(id) }
}

/** The same numbers for the same page, whatever the run. */
function chances(/** @type {string} */ hash) {
  let state = Number.parseInt(hash.slice(0, 8), 16) | 1
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 8) / 0x1000000
  }
}

const plain = ['inner', 'wet', 'soup']
/** Picks by the page itself, so that every run picks the same. */
const pick = (/** @type {string} */ hash) => Number.parseInt(hash.slice(0, 4), 16)

const titleOf = (/** @type {string} */ html) => /<title[^>]*>([^<]*)/i.exec(html)?.[1] ?? ''

/** Every dump: `{set, id, style, text, truth, host, hash, type, script}`; `own` is set on those of `dumps-dev` and `lines-dev`. */
export function* readDumps(/** @type {string} */ sets, /** @type {Product} */ product) {
  const dumps = new Map(pageFiles(path.join(sets, 'dumps-dev')).flatMap((file) => readLines(path.join(sets, 'dumps-dev', file))).map(({ id, text }) => [id, text]))
  const dumped = new Map(truthsOf(path.join(sets, 'dumps-dev')).map((row) => [row.id, row]))
  for (const [set = '', prefix = ''] of LABELLED) {
    for (const { id, url, html, truth } of htmlPages(sets, set, product)) {
      if (typeof truth?.text !== 'string') continue
      const hash = hashOf(html)
      const host = registrable(url) || `none:${set}:${id}`
      const row = { set, id, host, hash, type: truth.type ?? '', lang: truth.lang ?? '', script: truth.script ?? '', truth: truth.text }
      const name = `${prefix}-${id}`
      const own = dumped.get(name)
      if (own !== undefined) yield { ...row, set: 'dumps-dev', id: name, type: own.type, script: own.script ?? '', style: own.style, text: dumps.get(name), truth: own.text, own: true }
      const page = product.parseHtml(html)
      // the benchmark's own dump and a messy one; of pages that it has none of, one of the plain styles
      for (const style of own === undefined ? [plain[pick(hash) % 3] ?? 'wet', 'mess'] : ['mess']) {
        yield { ...row, style, text: flatten(page, titleOf(html), style, chances(hash)), own: false }
      }
    }
  }
  for (const { id, text } of pageFiles(path.join(sets, 'lines-dev')).flatMap((file) => readLines(path.join(sets, 'lines-dev', file)))) {
    const truth = (lineTruths ??= new Map(truthsOf(path.join(sets, 'lines-dev')).map((row) => [row.id, row]))).get(id)
    yield { set: 'lines-dev', id, host: `none:lines-dev:${id}`, hash: hashOf(text), type: truth.type, lang: truth.type, script: truth.script ?? '', style: '', text, truth: truth.text, own: true }
  }
  for (const set of UNLABELLED) {
    for (const { id, url, html, truth } of htmlPages(sets, set, product)) {
      const page = product.parseHtml(html)
      const text = product.extract(page, url)
      if (text === '') continue
      const hash = hashOf(html)
      const style = [...plain, 'mess'][pick(hash) % 4] ?? 'wet'
      yield { set, id, host: registrable(url) || `none:${set}:${id}`, hash, type: truth.type ?? '', lang: truth.lang ?? '', script: '', style, text: flatten(page, titleOf(html), style, chances(hash)), truth: text, own: false }
    }
  }
}

/** @type {Map<string, any> | undefined} */
let lineTruths
