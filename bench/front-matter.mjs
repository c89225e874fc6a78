#!/usr/bin/env node
// @ts-check
/**
 * `npm run front-matter -- [sets…]`: has front matter read by the programs that it is written for, on hostile values and, where the
 * shared sets are, on every page of theirs (a set's name, or `none`). Exit code 1 when a reader reads something else than was written.
 */
import { importLibrary, importSerialize } from './built.mjs'
import { findSet, setNames } from './eval/sets.mjs'
import { hostileDocuments } from './front-matter/hostile.mjs'
import { checkPresets } from './front-matter/presets.mjs'
import { openPython } from './front-matter/python.mjs'
import { readers } from './front-matter/readers.mjs'
import { formatTable } from './table.mjs'

/** @typedef {import('../src/types.js').Matter} Matter */
/** @typedef {{matter: Matter, markdown: string}} Document */

const { clean, readInputs } = await importLibrary()
const serialize = await importSerialize()
const wanted = process.argv.slice(2)
const names = wanted.length === 0 ? setNames : wanted.filter((name) => name !== 'none')
const python = openPython(process.env.PYTHON ?? 'python3')
/** @type {Map<string, {read: number, wrong: number}>} */
const counts = new Map()

for (const document of hostileDocuments()) check('hostile values', document)
for (const name of names) {
  const set = findSet(name)
  if (set?.kind === 'html') for await (const document of documents(set.inputs)) check(document.id, document)
}
counts.set('PyYAML', await python.end())
console.log(
  formatTable([
    ['reader', 'documents', 'read otherwise'],
    ...[...counts].map(([reader, { read, wrong }]) => [reader, String(read), String(wrong)]),
  ]),
)
process.exitCode = [...counts.values()].some(({ read, wrong }) => wrong > 0 || read === 0) ? 1 : 0

/** @param {string[]} inputs */
async function* documents(inputs) {
  for await (const record of readInputs(inputs)) {
    if ('code' in record) continue
    const outcome = await clean(record, { engine: 'model' })
    if ('markdown' in outcome) yield outcome
  }
}

/**
 * @param {string} id
 * @param {Document} document
 */
function check(id, { matter, markdown }) {
  const header = serialize.serializeMatter(matter, 'default')
  const written = `${header}\n${markdown}`
  const expected = plain(matter)
  for (const [reader, read] of readers) count(reader, id, () => isEqual(plain(read(written, header)), expected))
  python.send(header.slice(4, -4), expected)
  for (const [reader, isRead] of checkPresets({ matter, markdown }, serialize)) count(reader, id, isRead)
}

/**
 * @param {string} reader
 * @param {string} id
 * @param {() => boolean} isRead
 */
function count(reader, id, isRead) {
  const result = counts.get(reader) ?? { read: 0, wrong: 0 }
  counts.set(reader, result)
  result.read += 1
  try {
    if (isRead()) return
    console.error(`${reader}: reads ${id} otherwise`)
  } catch (cause) {
    console.error(`${reader}: ${id}: ${cause instanceof Error ? cause.message.split('\n')[0] : cause}`)
  }
  result.wrong += 1
}

/**
 * As JSON has it, keys in order: what every reader's values have in common.
 * @param {unknown} value
 */
function plain(value) {
  return JSON.parse(JSON.stringify(value))
}

/**
 * @param {Record<string, unknown>} one
 * @param {Record<string, unknown>} other
 */
function isEqual(one, other) {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

/** @param {Record<string, unknown>} fields */
function sorted(fields) {
  return Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))
}
