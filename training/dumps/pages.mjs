// The pages of the sets of text dumps, with their truth and the group that splits them: the site they came from.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { flatten } from './flatten.mjs'
import { registrable } from '../registrable.mjs'

const gunzip = (/** @type {string} */ file) => zlib.gunzipSync(fs.readFileSync(file)).toString('utf8')
const readLines = (/** @type {string} */ file) => gunzip(file).split('\n').filter(Boolean).map((line) => JSON.parse(line))
const pageFiles = (/** @type {string} */ folder) => fs.readdirSync(folder).filter((name) => name.startsWith('pages-')).sort()

/** By id of a dump: the site of the page that it was flattened from, and a hash of that page's bytes. */
function sources(/** @type {string} */ sets) {
  const found = new Map()
  for (const [set, prefix] of [['wcxb-dev', 'wcxb'], ['news-dev', 'news']]) {
    const folder = path.join(sets, set ?? '')
    for (const file of pageFiles(folder)) {
      for (const { id, url, html } of readLines(path.join(folder, file))) {
        const hash = createHash('sha256').update(html).digest('hex').slice(0, 16)
        found.set(`${prefix}-${id}`, { host: registrable(url), hash })
      }
    }
  }
  return found
}

const styles = ['inner', 'wet', 'soup']

/** Pages with their tags, flattened by us, each in one style: for training alone. */
function* flattened(/** @type {string} */ sets, /** @type {(html: string) => any} */ parseHtml) {
  for (const set of ['world-dev', 'web-dev', 'forums-dev', 'aeb-dev']) {
    const folder = path.join(sets, set)
    const truths = new Map(readLines(path.join(folder, 'truth.jsonl.gz')).map((row) => [row.id, row]))
    for (const file of pageFiles(folder)) {
      for (const { id, url, html } of readLines(path.join(folder, file))) {
        const truth = truths.get(id)
        if (typeof truth?.text !== 'string') continue
        const hash = createHash('sha256').update(html).digest('hex').slice(0, 16)
        const style = styles[Number.parseInt(hash.slice(0, 4), 16) % 3] ?? 'inner'
        const text = flatten(parseHtml(html), /<title[^>]*>([^<]*)/i.exec(html)?.[1] ?? '', style)
        yield { set, id, text, truth: { ...truth, style }, host: registrable(url) || `none:${set}:${id}`, hash }
      }
    }
  }
}

/** Every dump of the sets: `{set, id, text, truth, host, hash}`. */
export function* readDumps(/** @type {string} */ sets, /** @type {(html: string) => any} */ parseHtml, names = ['dumps-dev', 'lines-dev']) {
  const from = sources(sets)
  for (const set of names) {
    const folder = path.join(sets, set)
    const truths = new Map(readLines(path.join(folder, 'truth.jsonl.gz')).map((row) => [row.id, row]))
    for (const file of pageFiles(folder)) {
      for (const { id, text } of readLines(path.join(folder, file))) {
        const source = from.get(id)
        if (set === 'dumps-dev' && source === undefined) throw new Error(`Expected a page behind the dump ${id}`)
        const hash = source?.hash ?? createHash('sha256').update(text).digest('hex').slice(0, 16)
        yield { set, id, text, truth: truths.get(id), host: source?.host || `none:${set}:${id}`, hash }
      }
    }
  }
  yield* flattened(sets, parseHtml)
}
