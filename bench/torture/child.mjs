// @ts-check
/**
 * Cleans what is read from the given inputs in this process, and prints what became of it, with the CPU time and the
 * memory that it took. The package is asked for by its own name, as a user would.
 * Usage: node child.mjs RESULT INPUT…
 */
import { writeFileSync } from 'node:fs'
import { importLibrary } from '../built.mjs'

const [result = '', ...inputs] = process.argv.slice(2)
const { clean, readInputs } = await importLibrary()
await clean({
  html: '<title>Warm</title><article><p>The model is loaded, and the code compiled a little.</p></article>',
})
await clean({ text: 'Warm\n\nThe model is loaded, and the code has been compiled a little.' })
const start = process.cpuUsage()
const outcomes = []
for await (const read of readInputs(inputs)) outcomes.push(describe(read, 'code' in read ? read : await clean(read)))
const { user, system } = process.cpuUsage(start)
writeFileSync(
  result,
  JSON.stringify({ outcomes, seconds: (user + system) / 1e6, memory: process.resourceUsage().maxRSS / 1024 }),
)

/**
 * @param {import('../../src/types.js').ReadOutcome} read
 * @param {import('../../src/types.js').CleanOutcome} outcome
 * @returns {import('./case.js').Outcome}
 */
function describe(read, outcome) {
  const shared = { place: outcome.place, bytes: 'bytes' in read ? read.bytes : 0 }
  if ('code' in outcome) return { ...shared, code: outcome.code, message: outcome.message }
  if ('empty' in outcome) return { ...shared, empty: outcome.empty }
  const { markdown, text, flags, matter } = outcome
  return { ...shared, markdown, text, flags, matter }
}
