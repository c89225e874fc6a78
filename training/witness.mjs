// Which blocks Readability keeps of every Nth page of a set: node training/witness.mjs DIST_FOLDER SET_FOLDER N > witness.jsonl
// `witness.py` compares them with the model's, out of fold.
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import zlib from 'node:zlib'

const [dist = '', set = '', every = '1'] = process.argv.slice(2)
const load = (/** @type {string} */ file) => import(pathToFileURL(path.resolve(dist, file)).href)
const { parseHtml } = await load('parse/html/index.js')
const { witnessReadability } = await load('classify/readability/index.js')

let count = 0
for (const file of fs.readdirSync(set).filter((name) => name.startsWith('pages-')).sort()) {
  for (const line of zlib.gunzipSync(fs.readFileSync(path.join(set, file))).toString('utf8').split('\n')) {
    if (line === '' || count++ % Number(every) !== 0) continue
    const { id, html, url } = JSON.parse(line)
    const page = parseHtml(html)
    try {
      const verdicts = await witnessReadability(page, { focus: 'balanced', explain: 'none', ...(url ? { url } : {}) })
      console.log(JSON.stringify({ id, kept: verdicts.map((/** @type {{fate: string}} */ { fate }) => (fate === 'dropped' ? 0 : 1)) }))
    } catch {
      console.log(JSON.stringify({ id, kept: page.blocks.map(() => 0) }))
    }
  }
}
