#!/usr/bin/env node
// @ts-check
/** `npm run bench`: CPU time, throughput and memory of the built code, and of its peers on the same pages in the same run. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { isBuilt } from './built.mjs'
import { renderSpeed } from './docs/figures.mjs'
import { updateReadme } from './docs/readme.mjs'
import { findSet } from './eval/sets.mjs'
import { measureMemory } from './speed/memory.mjs'
import { describePages } from './speed/pages.mjs'
import { chooseTypical, memoryRows, slowestRows, stageRows, summarize, timingRows } from './speed/report.mjs'
import { htmlVariants, textVariants } from './speed/variants.mjs'
import { formatTable } from './table.mjs'

/** @typedef {import('./speed/variants.mjs').Variant} Variant */
/** @typedef {import('./speed/report.mjs').Run} Run */

const usage = `Usage: npm run bench -- [options]

CPU milliseconds a page, each variant in a process of its own, on the same pages. Before anything is timed, every page is run and four seconds of CPU time
are spent, so that loading and compiling are no part of it.

  --only PARTS   of html, stages, text, memory, slowest; with commas between them
  --quick        fewer pages and records, and no slowest page: for a look, not for a figure to quote
  --readme       write the tables into the README
  --json         the measurements as JSON
  --help         this text
`

const options = /** @type {const} */ ({
  only: { type: 'string', default: 'html,stages,text,memory,slowest' },
  quick: { type: 'boolean', default: false },
  readme: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
})

const execute = promisify(execFile)

/** @type {Record<string, (size: Size) => Promise<Part | undefined>>} */
const parts = {
  html: measureHtml,
  stages: measureStages,
  text: measureText,
  memory: measureStream,
  slowest: measureSlowest,
}

/** @typedef {{html: number, text: number, marks: number[], slowest: boolean}} Size */
/** @typedef {{measured: unknown, rows: string[][], note: string}} Part */

/** Enough pages for a mean that holds to a few percent, few enough for the slowest peer. */
const full = { html: 150, text: 600, marks: [100, 1_000, 10_000], slowest: true }
const quick = { html: 30, text: 100, marks: [100, 500], slowest: false }

/** How often each of the fast variants is run; of an odd number one is in the middle. */
const rounds = 3

process.exitCode = await main()

async function main() {
  const { values } = parseArgs({ options })
  const names = values.only.split(',')
  const unknown = names.filter((name) => !(name in parts))
  if (values.help || unknown.length > 0 || !isBuilt()) {
    if (unknown.length > 0)
      console.error(`Expected parts of ${Object.keys(parts).join(', ')}; not ${unknown.join(', ')}`)
    if (!isBuilt()) console.error('Expected a build in dist/: run `npm run build` first')
    process.stdout.write(usage)
    return values.help ? 0 : 2
  }
  /** @type {Record<string, Part>} */
  const measured = {}
  for (const name of names) {
    const part = await parts[name]?.(values.quick ? quick : full)
    if (part === undefined) continue
    measured[name] = part
    if (!values.json) console.log(`${part.note}\n${formatTable(part.rows)}\n`)
  }
  if (values.json) console.log(JSON.stringify(measured, null, 2))
  if (values.readme) updateReadme({ speed: renderSpeed(Object.values(measured)) })
  return 0
}

/** @param {Size} size */
async function measureHtml(size) {
  const timings = await runVariants(htmlVariants, size.html)
  return { measured: timings, rows: timingRows(timings), note: `HTML: ${describePages('html')}` }
}

/** @param {Size} size */
async function measureText(size) {
  const timings = await runVariants(textVariants, size.text)
  return { measured: timings, rows: timingRows(timings), note: `Text: ${describePages('text')}` }
}

/**
 * One process after the other, since two at once would share the caches of the processor; and in rounds, so that a noise that
 * lasts a minute does not meet one variant alone. The slow ones run once.
 * @param {Record<string, Variant>} variants
 * @param {number} size
 */
async function runVariants(variants, size) {
  /** @type {Map<string, Run[]>} */
  const runs = new Map()
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, { share }] of Object.entries(variants)) {
      if (round > 0 && share < 1) continue
      runs.set(name, [...(runs.get(name) ?? []), await runScript('measure', [name, String(size)])])
    }
  }
  const typical = new Map([...runs].map(([name, all]) => [name, chooseTypical(all)]))
  const yardstick = typical.get('parse5')?.milliseconds
  return [...typical].map(([name, run]) => summarize({ name, title: variants[name]?.title ?? name, ...run }, yardstick))
}

/** @param {Size} size */
async function measureStages(size) {
  const stages = await runScript('stages', [String(size.html)])
  return { measured: stages, rows: stageRows(stages), note: `Stages of unscrape: ${describePages('html')}` }
}

/** @param {Size} size */
async function measureStream({ marks }) {
  const uses = await measureMemory(marks)
  return {
    measured: uses,
    rows: memoryRows(uses),
    note: 'Memory after so many records of one stream, garbage collected',
  }
}

/** @param {Size} size */
async function measureSlowest({ slowest }) {
  const set = findSet('wcxb-dev')
  if (!slowest || set === undefined) return undefined
  /** @type {{pages: number, failed: number, slowest: {id: string, milliseconds: number}[]}} */
  const run = await runScript('slowest', set.inputs)
  console.error(`Slowest of ${set.name}: ${run.slowest.map(({ id }) => id).join(', ')}\n`)
  return { measured: run, rows: slowestRows(run), note: `Slowest pages: ${set.name}` }
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 */
async function runScript(name, args) {
  const script = fileURLToPath(new URL(`./speed/${name}.mjs`, import.meta.url))
  const { stdout } = await execute(process.execPath, [script, ...args], { maxBuffer: 64_000_000 })
  return JSON.parse(stdout)
}
