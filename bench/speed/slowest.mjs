// @ts-check
/** The slowest pages of a whole set, and whether any fails: `node slowest.mjs FILE…`, JSON on stdout. */
import { importLibrary } from '../built.mjs'

const { cleanStream, readInputs } = await importLibrary()
const pages = []
let failed = 0
let start = process.cpuUsage()
for await (const outcome of cleanStream(readInputs(process.argv.slice(2)))) {
  const { user, system } = process.cpuUsage(start)
  if ('code' in outcome) failed += 1
  pages.push({ id: outcome.id, milliseconds: (user + system) / 1000 })
  start = process.cpuUsage()
}
pages.sort((a, b) => b.milliseconds - a.milliseconds)
process.stdout.write(JSON.stringify({ pages: pages.length, failed, slowest: pages.slice(0, 5) }))
