// Out-of-fold predictions as the benchmark's `score.mjs` reads them, by the product's own judge, from the log-odds that cross-validation left.
//   node training/dumps/predict.mjs DIST_FOLDER SETS_FOLDER EXPORT_FOLDER OUT_FOLDER
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { readDumps } from './pages.mjs'

const [dist = '', sets = '', folder = '', out = ''] = process.argv.slice(2)
const load = (/** @type {string} */ file) => import(pathToFileURL(path.resolve(dist, file)).href)
const { parseHtml } = await load('parse/html/index.js')
const { parseDump } = await load('parse/dump/index.js')
const { look } = await load('classify/dump/view/look.js')
const { judgeDump } = await load('classify/dump-model/judge-dump.js')

const bytes = fs.readFileSync(path.join(folder, 'odds.f64'))
const odds = new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8)
fs.mkdirSync(out, { recursive: true })
const lines = new Map()
let done = 0
for (const { set, id, text } of readDumps(sets, parseHtml)) {
  if (set !== 'dumps-dev' && set !== 'lines-dev') break
  const page = parseDump(text)
  const size = page.blocks.length
  const verdicts = judgeDump(look(page), odds.slice(done, done + size), { focus: 'balanced', explain: 'none' })
  const kept = page.blocks.filter((/** @type {any} */ block) => verdicts[block.index].fate === 'body')
  const row = JSON.stringify({ id, text: kept.map((/** @type {any} */ block) => block.text).join('\n\n') })
  lines.set(set, [...(lines.get(set) ?? []), row])
  done += size
}
for (const [set, rows] of lines) fs.writeFileSync(path.join(out, `${set}.jsonl`), `${rows.join('\n')}\n`)
