// Measures the company that each block keeps, by the product's own code, from the first look's log-odds.
//   node training/rules/html/company.mjs DIST_FOLDER EXPORT_FOLDER
// Reads first.f32 (log-odds by block) and shapes.jsonl, writes company.f32 and company.json (names of its columns).
import fs from 'node:fs'
import path from 'node:path'
import readline from 'node:readline'
import { pathToFileURL } from 'node:url'

const [dist = '', folder = ''] = process.argv.slice(2)
const load = (/** @type {string} */ file) => import(pathToFileURL(path.resolve(dist, file)).href)
const { addCompany } = await load('classify/html/features/company.js')
const { prefixSums } = await load('classify/html/features/sums.js')

const bytes = fs.readFileSync(path.join(folder, 'first.f32'))
const odds = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)

/** As much of a page's facts as `addCompany` asks for. */
function factsOf(shape) {
  const kindSize = new Int32Array(shape.kinds.reduce((most, kind) => Math.max(most, kind), 0) + 1)
  for (const kind of shape.kinds) kindSize[kind]++
  const containers = shape.parents.map((parent, index) => ({
    index,
    parent,
    depth: shape.depths[index],
    first: shape.firsts[index],
    end: shape.ends[index],
  }))
  return {
    page: { blocks: shape.containers.map((container, index) => ({ index, container })), containers },
    texts: { words: shape.words },
    repeats: { kind: shape.kinds, kindSize },
    elements: { tag: shape.tags, outer: shape.outers },
    sums: { words: prefixSums(shape.words) },
  }
}

const out = fs.openSync(path.join(folder, 'company.f32'), 'w')
let names = []
let from = 0
for await (const line of readline.createInterface({ input: fs.createReadStream(path.join(folder, 'shapes.jsonl')) })) {
  const facts = factsOf(JSON.parse(line))
  const size = facts.page.blocks.length
  const columns = new Map()
  addCompany(columns, facts, Float64Array.from(odds.subarray(from, from + size), (z) => 1 / (1 + Math.exp(-z))))
  if (names.length === 0) names = [...columns.keys()]
  const rows = new Float32Array(size * names.length)
  names.forEach((name, column) => {
    const values = columns.get(name)
    for (let block = 0; block < size; block++) rows[block * names.length + column] = values[block]
  })
  fs.writeSync(out, Buffer.from(rows.buffer))
  from += size
}
if (from !== odds.length) throw new Error(`Expected log-odds of ${from} blocks, not ${odds.length}`)
fs.writeFileSync(path.join(folder, 'company.json'), JSON.stringify(names))
