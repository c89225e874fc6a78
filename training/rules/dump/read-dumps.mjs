// Reads the flattened pages of the shared sets, with the labels of their lines once `label.mjs` has made them.
import fs from 'node:fs'
import path from 'node:path'
import { readSet } from '../html/read-set.mjs'

export const SETS = ['dumps-dev', 'lines-dev']

export const readDumps = (/** @type {string} */ sets, /** @type {string} */ set) =>
  readSet(path.join(sets, set), (bytes) => bytes.toString('utf8'))

/** @returns the pages of all sets as {set, id, text, type, style, isContent, first, last}: see `alignLines` */
export function readLabelled(/** @type {string} */ sets, /** @type {string} */ labels) {
  const rows = fs.readFileSync(labels, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))
  const byPage = new Map(rows.map((row) => [`${row.set} ${row.id}`, row]))
  return SETS.flatMap((set) =>
    [...readDumps(sets, set)].map(({ id, text, truth }) => ({
      ...byPage.get(`${set} ${id}`), text, type: truth.type, style: truth.style,
    })),
  )
}
