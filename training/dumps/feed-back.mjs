// How many documents come out the same when their Markdown is fed back as text.
//   node training/dumps/feed-back.mjs DIST_FOLDER SETS_FOLDER [STEP] [SHOWN]
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import zlib from 'node:zlib'

const [dist = '', sets = '', step = '1', shown = '0'] = process.argv.slice(2)
const { clean } = await import(pathToFileURL(path.resolve(dist, 'index.js')).href)
const markdownOf = async (/** @type {string} */ text) => (await clean({ id: 'page', text })).markdown

for (const set of ['dumps-dev', 'lines-dev']) {
  const pages = zlib.gunzipSync(fs.readFileSync(path.join(sets, set, 'pages-0.jsonl.gz'))).toString('utf8').split('\n').filter(Boolean)
  let documents = 0
  let same = 0
  for (let at = 0; at < pages.length; at += Number(step)) {
    const { id, text } = JSON.parse(pages[at] ?? '')
    const once = await markdownOf(text)
    if (once === undefined) continue
    documents++
    const twice = await markdownOf(once)
    if (once === twice) same++
    else if (documents - same <= Number(shown)) {
      const [first, second] = [once, twice ?? ''].map((markdown) => markdown.split('\n'))
      const line = first.findIndex((own, number) => own !== second[number])
      console.log(id, 'line', line, JSON.stringify(first[line]?.slice(0, 100)), JSON.stringify(second[line]?.slice(0, 100)))
    }
  }
  console.log(set, 'documents', documents, 'the same', same, (same / documents).toFixed(4))
}
