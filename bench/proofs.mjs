#!/usr/bin/env node
// @ts-check
/** `npm run proofs`: what holds of the Markdown of every page, checked on all pages of the shared sets. */
import { parseArgs } from 'node:util'
import { importLibrary, isBuilt } from './built.mjs'
import { findSet, setNames } from './eval/sets.mjs'

const usage = `Usage: npm run proofs -- [options] [sets…]

  --every N    only each Nth page
  --worst N    how many broken pages to show (default: 20)
  --help       this text
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: 'string', default: '1' },
    worst: { type: 'string', default: '20' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
if (values.help || !isBuilt()) {
  if (!isBuilt()) console.error('Expected a build in dist/: run `npm run build` first')
  process.stdout.write(usage)
  process.exit(values.help ? 0 : 2)
}

const { clean, readInputs } = await importLibrary()
const { proofs } = await import('./proofs/check.mjs')
const broken = new Map([...Object.keys(proofs), 'cleans without an exception'].map((name) => [name, 0]))
let pages = 0
let shown = 0

for (const name of positionals.length > 0 ? positionals : setNames) {
  const set = findSet(name)
  if (set === undefined || (positionals.length === 0 && set.kind !== 'html')) continue
  await proveSet(name, set.inputs)
}
for (const [name, count] of broken) console.log(`${count === 0 ? 'holds' : `broken on ${count}`}\t${name}`)
console.log(`${pages} pages`)
process.exitCode = [...broken.values()].some((count) => count > 0) ? 1 : 0

/**
 * @param {string} set
 * @param {readonly string[]} inputs
 */
async function proveSet(set, inputs) {
  let at = 0
  for await (const record of readInputs(inputs)) {
    at += 1
    if ('code' in record || at % Number(values.every) !== 0) continue
    const document = await clean(record)
    pages += 1
    if ('code' in document) report(`${set} ${record.id}`, 'cleans without an exception', document.message)
    if (!('markdown' in document)) continue
    for (const [name, prove] of Object.entries(proofs)) {
      const wrong = prove(document, record)
      if (wrong !== undefined) report(`${set} ${record.id}`, name, wrong)
    }
  }
}

/**
 * @param {string} page
 * @param {string} name
 * @param {string} wrong
 */
function report(page, name, wrong) {
  broken.set(name, (broken.get(name) ?? 0) + 1)
  shown += 1
  if (shown <= Number(values.worst)) console.log(`${page}: ${name}: ${wrong}`)
}
