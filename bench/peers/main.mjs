#!/usr/bin/env node
// @ts-check
/**
 * Runs a peer over pages and writes the JSONL that `score.mjs` reads: `node bench/peers/main.mjs readability|defuddle PAGES…`.
 * The pages are read by unscrape, so that a peer is not charged for a charset that it leaves to its caller.
 */
import { importLibrary } from '../built.mjs'
import { loadDefuddle, loadReadabilityOnLinkedom } from './extractors.mjs'
import { readText } from './text.mjs'

const loaders = new Map([
  ['readability', loadReadabilityOnLinkedom],
  ['defuddle', loadDefuddle],
])

const [name = '', ...inputs] = process.argv.slice(2)
const load = loaders.get(name)
if (load === undefined) {
  console.error(`Expected ${[...loaders.keys()].join(' or ')}, not ${name}`)
  process.exit(2)
}
console.log = console.error // stdout is for the records alone
const extract = await load()
const { readInputs } = await importLibrary()
let failed = 0
for await (const record of readInputs(inputs)) {
  if ('code' in record) continue
  try {
    const { html, title, author, date } = await extract(record.content, record.url)
    process.stdout.write(`${JSON.stringify({ id: record.id, text: readText(html), title, author, date })}\n`)
  } catch (error) {
    failed += 1
    console.error(`${record.id}: ${error instanceof Error ? error.message : error}`)
  }
}
process.exitCode = failed > 0 ? 1 : 0
