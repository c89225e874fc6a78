#!/usr/bin/env node
// @ts-check
/**
 * `npm run torture`: the torture set. Generated inputs that are deep, wide, broken or hostile, each with the outcome that
 * is wanted, the CPU time that it may take, and twice its size for no more than 2.5 times the time.
 */
import { parseArgs } from 'node:util'
import { isBuilt } from './built.mjs'
import { formatTable } from './table.mjs'
import { archives } from './torture/archives.mjs'
import { content } from './torture/content.mjs'
import { encodings } from './torture/encodings.mjs'
import { names } from './torture/names.mjs'
import { nesting } from './torture/nesting.mjs'
import { runCase } from './torture/run-case.mjs'
import { wide } from './torture/wide.mjs'

const usage = `Usage: npm run torture -- [options]

  --sizes LIST   megabytes, with commas between them (default: 1,10)
  --only LIST    numbers of cases
  --help         this text

OK: clean output. CUT: output, and a flag on the record. ERR: an error with a code, and the next record is fine.
`

/**
 * CPU seconds that so many records of so many megabytes together should take.
 * @param {number} records
 * @param {number} megabytes
 */
const budget = (records, megabytes) => 0.5 * records + 2 * megabytes
/** Twice the input may take this much longer; what takes less than so many seconds is too noisy to compare. */
const GROWTH = 2.5
const COMPARED = 0.3

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1,10' },
    only: { type: 'string', default: '' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
if (values.help || !isBuilt()) {
  if (!isBuilt()) console.error('Expected a build in dist/: run `npm run build` first')
  process.stdout.write(usage)
  process.exit(values.help ? 0 : 2)
}

const only = values.only === '' ? [] : values.only.split(',').map(Number)
const sizes = values.sizes.split(',').map((size) => Number(size) * 1e6)
const cases = [...nesting, ...wide, ...archives, ...content, ...names, ...encodings]
  .filter(({ number }) => only.length === 0 || only.includes(number))
  .sort((a, b) => a.number - b.number)

const rows = [['case', 'want', 'MB', 'seconds', 'budget', 'growth', 'MB of memory', 'outcome']]
let failed = 0
for (const each of cases) {
  for (const size of sizes) {
    const { problem, seconds = 0, memory, megabytes = 0, records = 1 } = runCase(each, size)
    const allowed = budget(records, Math.max(megabytes, size / 1e6))
    const growth = seconds > COMPARED ? seconds / Math.max(0.05, runCase(each, size / 2).seconds ?? 0) : 0
    const slow = seconds > allowed ? 'over its budget' : growth > GROWTH ? 'grows too fast' : undefined
    const outcome = problem ?? slow ?? 'as wanted'
    if (outcome !== 'as wanted') failed += 1
    rows.push([
      `${each.number} ${each.name}`,
      each.want,
      String(size / 1e6),
      seconds === 0 ? '' : seconds.toFixed(2),
      seconds === 0 ? '' : allowed.toFixed(1),
      growth === 0 ? '' : growth.toFixed(2),
      memory?.toFixed(0) ?? '',
      outcome,
    ])
    process.stderr.write(`${each.number} ${size / 1e6} MB: ${outcome}\n`)
  }
}
console.log(formatTable(rows))
console.log(`${rows.length - 1 - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
