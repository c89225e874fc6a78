#!/usr/bin/env node
// @ts-check
/**
 * `npm run eval`: runs the shared benchmark sets through the real command, prints one table and compares it with `floors.json`.
 * Exit codes: 0 all floors held; 1 a figure is below its floor; 2 wrong usage.
 */
import { parseArgs } from 'node:util'
import { isBuilt } from './built.mjs'
import { renderAccuracy } from './docs/figures.mjs'
import { updateReadme } from './docs/readme.mjs'
import { compareFloors, updateFloors } from './eval/gate.mjs'
import { formatGroups, formatResults } from './eval/report.mjs'
import { runSet } from './eval/run.mjs'
import { sampleSet } from './eval/sample.mjs'
import { benchFolder, findSet, setNames } from './eval/sets.mjs'

/** @typedef {import('./eval/report.mjs').Row} Row */
/** @typedef {import('./eval/sets.mjs').BenchSet} BenchSet */
/** @typedef {import('./eval/run.mjs').Extractor} Extractor */

const usage = `Usage: npm run eval -- [sets…] [options]

Runs the shared benchmark sets through the built command and compares the figures with bench/floors.json.

  --sample N   a fixed sample of N pages a set, for a quick look
  --by         scores by page type and by style of dump too
  --peers      Readability and Defuddle, both on linkedom, on the same HTML pages too (slow)
  --update     pin the floors a little below the measured figures; floors only rise
  --lower      with --update: let floors fall as well
  --readme     write the table of accuracy into the README
  --json       the results as JSON
  --help       this text

Sets: ${setNames.join(' ')}
They are looked for in UNSCRAPE_BENCH, else in ../shared/bench; a set that is not there is skipped.
`

const options = /** @type {const} */ ({
  sample: { type: 'string', default: '0' },
  by: { type: 'boolean' },
  peers: { type: 'boolean' },
  update: { type: 'boolean' },
  lower: { type: 'boolean' },
  readme: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
})

process.exitCode = await main()

async function main() {
  const { values, positionals } = readArguments()
  if (values.help) {
    process.stdout.write(usage)
    return 0
  }
  const sets = await findSets(positionals.length > 0 ? positionals : setNames, Number(values.sample))
  if (sets.size > 0 && !isBuilt()) {
    return refuse('Expected a build in dist/: run `npm run build` first')
  }
  const rows = await runSets(sets, values.peers ? ['unscrape', 'readability', 'defuddle'] : ['unscrape'])
  if (values.json) console.log(JSON.stringify(rows, null, 2))
  else if (rows.length > 0)
    console.log(values.by ? `${formatResults(rows)}\n\n${formatGroups(rows)}` : formatResults(rows))
  if (values.readme) updateReadme({ accuracy: renderAccuracy(rows) })
  if (values.update) return updateFloors(rows, sets, values.lower ? 'lower' : 'raise')
  return compareFloors(rows, sets)
}

function readArguments() {
  try {
    const parsed = parseArgs({ allowPositionals: true, options })
    const unknown = parsed.positionals.filter((name) => !setNames.includes(name))
    if (unknown.length > 0) throw new Error(`Expected sets of those below, not ${unknown.join(', ')}`)
    if (!/^\d+$/.test(parsed.values.sample))
      throw new Error(`Expected a number of pages, not --sample ${parsed.values.sample}`)
    return parsed
  } catch (error) {
    process.exit(refuse(`${error instanceof Error ? error.message : error}\n\n${usage}`))
  }
}

/** @param {string} message */
function refuse(message) {
  console.error(message)
  return 2
}

/**
 * The sets that are there, by the name that their floors have; those that are not there are said to be skipped.
 * @param {readonly string[]} names
 * @param {number} sample
 * @returns {Promise<Map<string, BenchSet>>}
 */
async function findSets(names, sample) {
  /** @type {Map<string, BenchSet>} */
  const sets = new Map()
  for (const name of names) {
    const set = findSet(name)
    if (set === undefined) console.error(`Skipped ${name}: it is not in ${benchFolder()}`)
    else if (sample === 0) sets.set(name, set)
    else sets.set(`${name}@${sample}`, await sampleSet(set, sample))
  }
  return sets
}

/**
 * One after the other, so that the seconds mean something; each is told when it is done, since all of them take minutes.
 * @param {ReadonlyMap<string, BenchSet>} sets
 * @param {readonly Extractor[]} extractors
 * @returns {Promise<Row[]>}
 */
async function runSets(sets, extractors) {
  /** @type {Row[]} */
  const rows = []
  for (const [name, set] of sets) {
    for (const extractor of set.kind === 'html' ? extractors : extractors.slice(0, 1)) {
      const result = await runSet(set, extractor)
      console.error(`${name}: ${result.pages} pages by ${extractor} in ${result.seconds.toFixed(1)} s`)
      rows.push({ name, extractor, result })
    }
  }
  return rows
}
