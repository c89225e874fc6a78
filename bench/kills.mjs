// @ts-check
/**
 * Kills runs at random moments and resumes them: `npm run kills -- [kills] [records] [seed] [jobs]`. Every resumed result must be that of an
 * undisturbed run, byte for byte: documents, names, explanations, rejects, counts. Ends with 1 if one is not.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeRandom } from './kills/random.mjs'
import { killAndResume, layouts, readResult, runOnce } from './kills/trial.mjs'
import { writeInputs } from './kills/write-inputs.mjs'

const [kills = 100, records = 2000, seed = 1, jobs = 2] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'unscrape-kills-'))
const random = makeRandom(seed)
writeInputs(join(folder, 'inputs'), records)

const started = performance.now()
const undisturbed = []
// In the same place as the trials, for the settings of a run know where its rejects go.
const place = join(folder, 'trial')
for (const layout of layouts) {
  rmSync(place, { recursive: true, force: true })
  const { milliseconds } = await runOnce({ folder: place, layout, jobs })
  undisturbed.push({ layout, milliseconds, expected: readResult(place) })
}

let killed = 0
let wrong = 0
for (let trial = 0; killed < kills; trial += 1) {
  const { layout, milliseconds, expected } = undisturbed[trial % undisturbed.length] ?? never()
  const result = await killAndResume({ folder: place, layout, jobs, expected, milliseconds, random })
  killed += result.kills
  if (trial % 10 === 9) console.log(`${killed} kills, ${wrong} results that differ, ${minutes()} minutes`)
  if (result.problem === undefined) continue
  wrong += 1
  console.log(`trial ${trial} (${layout.name}), ${result.kills} kills: ${result.problem}`)
}
rmSync(folder, { recursive: true, force: true })
console.log(
  `${killed} kills over runs of ${records} records (seed ${seed}, ${layouts.length} layouts): ${wrong} results differ from the undisturbed run; ${minutes()} minutes`,
)
process.exitCode = wrong === 0 ? 0 : 1

function minutes() {
  return ((performance.now() - started) / 60_000).toFixed(1)
}

/** @returns {never} */
function never() {
  throw new Error('there is a layout for every trial')
}
