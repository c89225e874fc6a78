// @ts-check
/** Holds results against `bench/floors.json`, and pins them there. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findShortfalls, listLowered, mergeFloors, pinFloor } from './floors.mjs'
import { hashTruth } from './sets.mjs'

/** @typedef {import('./report.mjs').Row} Row */
/** @typedef {import('./sets.mjs').BenchSet} BenchSet */
/** @typedef {import('./floors.mjs').Floors} Floors */

const file = fileURLToPath(new URL('../floors.json', import.meta.url))

/** @returns {Floors} */
const readFloors = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {})

/**
 * Says which figures are below their floors.
 * @param {readonly Row[]} rows
 * @param {ReadonlyMap<string, BenchSet>} sets
 * @returns {0 | 1} exit code
 */
export function compareFloors(rows, sets) {
  const floors = readFloors()
  const compared = listOwn(rows, sets)
  const shortfalls = compared.flatMap(({ name, result, truth }) => findShortfalls(name, result, truth, floors[name]))
  const without = compared.filter(({ name }) => floors[name] === undefined).map(({ name }) => name)
  if (without.length > 0) console.error(`No floors for ${without.join(', ')}`)
  if (shortfalls.length === 0) {
    console.error(`${compared.length - without.length} sets are at or above their floors.`)
    return 0
  }
  console.error(`Below the floors:\n${shortfalls.map((line) => `  ${line}`).join('\n')}`)
  return 1
}

/**
 * Pins the floors a margin below the results.
 * @param {readonly Row[]} rows
 * @param {ReadonlyMap<string, BenchSet>} sets
 * @param {'raise' | 'lower'} direction
 * @returns {0} exit code
 */
export function updateFloors(rows, sets, direction) {
  const floors = readFloors()
  for (const { name, result, truth } of listOwn(rows, sets)) {
    const next = mergeFloors(floors[name], pinFloor(result, truth), direction)
    for (const line of listLowered(name, floors[name], next)) console.error(line)
    floors[name] = next
  }
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`)
  console.error(`Pinned in ${file}`)
  return 0
}

/**
 * Our own results with the hash of their truth; peers have no floors.
 * @param {readonly Row[]} rows
 * @param {ReadonlyMap<string, BenchSet>} sets
 */
function listOwn(rows, sets) {
  return rows.flatMap(({ name, extractor, result }) => {
    const set = sets.get(name)
    return extractor === 'unscrape' && set !== undefined ? [{ name, result, truth: hashTruth(set) }] : []
  })
}
