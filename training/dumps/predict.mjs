// Out-of-fold predictions as the benchmark's `score.mjs` reads them, by the product's own judge, from the log-odds that cross-validation left.
//   node training/dumps/predict.mjs DIST_FOLDER SETS_FOLDER EXPORT_FOLDER OUT_FOLDER
import fs from 'node:fs'
import path from 'node:path'
import readline from 'node:readline'
import { pathToFileURL } from 'node:url'

const [dist = '', , folder = '', out = ''] = process.argv.slice(2)
const load = (/** @type {string} */ file) => import(pathToFileURL(path.resolve(dist, file)).href)
const { parseDump } = await load('parse/dump/index.js')
const { look } = await load('classify/dump/view/look.js')
const { judgeByOdds } = await load('classify/dump/index.js')

const bytes = fs.readFileSync(path.join(folder, 'odds.f64'))
const odds = new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8)
fs.mkdirSync(out, { recursive: true })
const lines = new Map()
const sizes = fs.readFileSync(path.join(folder, 'pages.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line).blocks)
let row = 0
let done = 0
for await (const line of readline.createInterface({ input: fs.createReadStream(path.join(folder, 'dumps.jsonl')) })) {
  const { set, id, text, own } = JSON.parse(line)
  const size = sizes[row++]
  done += size
  if (!own) continue
  const page = parseDump(text)
  if (page.blocks.length !== size) throw new Error(`Expected ${size} blocks of ${id}, not ${page.blocks.length}`)
  const { verdicts, quality } = judgeByOdds(look(page), odds.slice(done - size, done), { focus: 'balanced', explain: 'none' })
  const kept = page.blocks.filter((/** @type {any} */ block) => verdicts[block.index].fate === 'body')
  const out = JSON.stringify({ id, text: kept.map((/** @type {any} */ block) => block.text).join('\n\n'), quality })
  lines.set(set, [...(lines.get(set) ?? []), out])
}
for (const [set, rows] of lines) fs.writeFileSync(path.join(out, `${set}.jsonl`), `${rows.join('\n')}\n`)
