// @ts-check
/** Reads a crawl and does nothing with it; prints the seconds of computing. Usage: node read-all.mjs FILE */
import { importLibrary } from '../built.mjs'

const { readInputs } = await importLibrary()
const start = process.cpuUsage()
let characters = 0
for await (const read of readInputs(process.argv.slice(2))) characters += 'content' in read ? read.content.length : 0
const { user, system } = process.cpuUsage(start)
console.log(characters === 0 ? 'nothing' : (user + system) / 1e6)
