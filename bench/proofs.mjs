#!/usr/bin/env node
// @ts-check
/** `npm run proofs`: what holds of the Markdown of every page, checked on all pages of the shared sets. */
import { fork } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isBuilt } from './built.mjs'
import { findSet, setNames } from './eval/sets.mjs'

/** @typedef {import('./proofs/child.mjs').Task} Task */
/** @typedef {import('./proofs/child.mjs').Breach} Breach */

const usage = `Usage: npm run proofs -- [options] [sets…]

  --every N    only each Nth page
  --worst N    how many broken pages to show (default: 20)
  --jobs N     processes that prove at a time (default: one for each core)
  --help       this text
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: 'string', default: '1' },
    worst: { type: 'string', default: '20' },
    jobs: { type: 'string', short: 'j', default: String(availableParallelism()) },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
if (values.help || !isBuilt()) {
  if (!isBuilt()) console.error('Expected a build in dist/: run `npm run build` first')
  process.stdout.write(usage)
  process.exit(values.help ? 0 : 2)
}

const names = [
  'parses back to its tree',
  'is written again as it is',
  'has no word of its own',
  'has each node once',
  'has no HTML and goes nowhere unsafe',
  'has headings that begin at 2 and skip none',
  'cleans without an exception',
]
const broken = new Map(names.map((name) => [name, 0]))
let pages = 0
let shown = 0

const tasks = listTasks()
await Promise.all(Array.from({ length: Math.min(Number(values.jobs), tasks.length) }, runChild))
for (const [name, count] of broken) console.log(`${count === 0 ? 'holds' : `broken on ${count}`}\t${name}`)
console.log(`${pages} pages`)
process.exitCode = pages === 0 || [...broken.values()].some((count) => count > 0) ? 1 : 0

/**
 * A task for each file of pages; of a folder of single pages, for so many of them.
 * @returns {Task[]}
 */
function listTasks() {
  const together = 60
  const every = Number(values.every)
  return (positionals.length > 0 ? positionals : setNames).flatMap((name) => {
    const set = findSet(name)
    if (set === undefined || (positionals.length === 0 && set.kind !== 'html')) return []
    const files = set.inputs.flatMap(listFiles)
    const size = files.length > together ? together : 1
    return Array.from({ length: Math.ceil(files.length / size) }, (_, at) => ({
      set: name,
      inputs: files.slice(at * size, (at + 1) * size),
      every,
    }))
  })
}

/** @param {string} input */
function listFiles(input) {
  if (!statSync(input).isDirectory()) return [input]
  return readdirSync(input)
    .sort()
    .map((file) => path.join(input, file))
}

/** A process that is sent one task after another. */
function runChild() {
  const child = fork(fileURLToPath(new URL('proofs/child.mjs', import.meta.url)))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve(undefined) : reject(new Error(`A process ended with ${code}`))))
    child.on('message', (/** @type {'ready' | {pages: number, breaches: Breach[]}} */ answer) => {
      if (answer !== 'ready') count(answer)
      const task = tasks.shift()
      if (task === undefined) child.disconnect()
      else child.send(task)
    })
  })
}

/** @param {{pages: number, breaches: Breach[]}} answer */
function count(answer) {
  pages += answer.pages
  for (const { page, name, wrong } of answer.breaches) {
    broken.set(name, (broken.get(name) ?? 0) + 1)
    shown += 1
    if (shown <= Number(values.worst)) console.log(`${page}: ${name}: ${wrong}`)
  }
}
