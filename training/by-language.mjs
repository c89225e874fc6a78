// Segments F1 by language of a set without languages: node training/by-language.mjs TEXTS_FILE SET_FOLDER < predictions.jsonl
// TEXTS_FILE is the export's `texts-SET.jsonl`: the language is told from all of a page's text, not from what was kept of it.
import fs from 'node:fs'
import path from 'node:path'
import readline from 'node:readline'
import zlib from 'node:zlib'
import { eld } from 'eld'

await eld.load('small')
const [texts = '', set = ''] = process.argv.slice(2)
const lines = (/** @type {string} */ text) => text.split('\n').filter(Boolean).map((line) => JSON.parse(line))
const fold = (/** @type {string} */ text) => text.replace(/\s+/g, ' ').trim()

/** @type {Map<string, string>} */
const languages = new Map()
for (const { id, blocks } of lines(fs.readFileSync(texts, 'utf8'))) {
  const longest = blocks.sort((/** @type {string} */ a, /** @type {string} */ b) => b.length - a.length).slice(0, 20)
  languages.set(id, eld.detect(longest.join('\n')).language || 'unknown')
}
/** @type {Map<string, {with?: string[], without?: string[]}>} */
const truth = new Map()
for (const row of lines(zlib.gunzipSync(fs.readFileSync(path.join(set, 'truth.jsonl.gz'))).toString('utf8'))) truth.set(row.id, row)

/** @type {Map<string, {pages: number, hits: number, lost: number, leaks: number}>} */
const sums = new Map()
for await (const line of readline.createInterface({ input: process.stdin })) {
  const { id, text } = JSON.parse(line)
  const language = languages.get(id) ?? 'unknown'
  const sum = sums.get(language) ?? { pages: 0, hits: 0, lost: 0, leaks: 0 }
  sums.set(language, sum)
  const given = fold(text)
  const { with: wanted = [], without: unwanted = [] } = truth.get(id) ?? {}
  const hits = wanted.filter((segment) => given.includes(fold(segment))).length
  sum.pages++
  sum.hits += hits
  sum.lost += wanted.length - hits
  sum.leaks += unwanted.filter((segment) => given.includes(fold(segment))).length
}
for (const [language, { pages, hits, lost, leaks }] of [...sums].sort((a, b) => b[1].pages - a[1].pages)) {
  console.log(language.padEnd(8), String(pages).padStart(4), ((2 * hits) / Math.max(1, 2 * hits + lost + leaks)).toFixed(3))
}
