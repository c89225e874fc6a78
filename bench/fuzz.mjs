#!/usr/bin/env node
// @ts-check
/**
 * `npm run fuzz`: cleans and reads generated inputs for some minutes, in child processes, and says what crashed, hung or
 * broke an invariant, with the seed that finds it again.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isBuilt } from './built.mjs'

const usage = `Usage: npm run fuzz -- [options]

  --minutes N   how long (default: 10)
  --seed N      of the first round (default: by the clock)
  --only NAME   html, dump, markdown, jsonl or warc
  --help        this text
`

/** Seconds of one round; one that takes more than this many times as long hangs. */
const ROUND = 20
const PATIENCE = 6

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
    only: { type: 'string', default: 'html,dump,markdown,jsonl,warc' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
if (values.help || !isBuilt()) {
  if (!isBuilt()) console.error('Expected a build in dist/: run `npm run build` first')
  process.stdout.write(usage)
  process.exit(values.help ? 0 : 2)
}

const child = fileURLToPath(new URL('fuzz/child.mjs', import.meta.url))
const end = Date.now() + Number(values.minutes) * 60_000
let failed = 0
let runs = 0
for (let seed = Number(values.seed); Date.now() < end; seed += 1) {
  for (const grammar of values.only.split(',')) {
    const { status, signal, stdout, stderr } = spawnSync(
      process.execPath,
      [child, grammar, String(seed), String(ROUND)],
      {
        encoding: 'utf8',
        timeout: ROUND * PATIENCE * 1000,
      },
    )
    runs += Number(/^(\d+) runs/m.exec(stdout)?.[1] ?? 0)
    if (status === 0) continue
    failed += 1
    console.log(`${grammar}, seed ${seed}: ${signal ?? `exit code ${status}`}\n${stdout}${stderr}`)
  }
}
console.log(`${runs} inputs, ${failed} rounds failed`)
process.exitCode = failed === 0 ? 0 : 1
