// @ts-check
/**
 * `node sources.mjs rows.jsonl [--write]`: of each source of each field, how often it says something and how often that is right, on
 * the pages whose truth is known; with `--write` into the README beside this file.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { replaceBlock } from '../../../bench/docs/blocks.mjs'
import { formatMarkdownTable } from '../../../bench/table.mjs'

const readme = new URL('README.md', import.meta.url)
/** Sources that fewer pages have say nothing of themselves. */
const fewest = 20
const fields = /** @type {const} */ (['title', 'author', 'date'])

const rows = readFileSync(process.argv[2] ?? '', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
const sets = [...new Set(rows.map(({ set }) => set))]
const tables = fields.map((field) => `### \`${field}\`\n\n${tabulate(field)}`).join('\n\n')
if (process.argv.includes('--write')) {
  writeFileSync(readme, replaceBlock(readFileSync(readme, 'utf8'), 'sources', tables))
} else console.log(tables)

/** @param {'title' | 'author' | 'date'} field */
function tabulate(field) {
  /** @type {Map<string, Map<string, [given: number, right: number]>>} */
  const sources = new Map()
  for (const row of rows) {
    if (row[field].known === undefined || row[field].known === '') continue
    for (const [source, right] of firstOfEach(row[field].choices)) {
      const bySet = sources.get(source) ?? new Map()
      sources.set(source, bySet)
      const [given, good] = bySet.get(row.set) ?? [0, 0]
      bySet.set(row.set, [given + 1, good + (right ? 1 : 0)])
    }
  }
  const lines = [...sources]
    .map(([source, bySet]) => ({ source, bySet, all: sum([...bySet.values()]) }))
    .filter(({ all }) => all[0] >= fewest)
    .sort((a, b) => b.all[0] - a.all[0])
    .map(({ source, bySet, all }) => [source, cell(all), ...sets.map((set) => cell(bySet.get(set)))])
  return formatMarkdownTable([['source', 'all', ...sets], ...lines])
}

/**
 * The first value of each source of a page, and whether it is right.
 * @param {{sources: string[], right: boolean}[]} choices
 */
function firstOfEach(choices) {
  /** @type {Map<string, boolean>} */
  const first = new Map()
  for (const { sources, right } of choices)
    for (const source of sources) if (!first.has(source)) first.set(source, right)
  return first
}

/** @param {readonly (readonly [number, number])[]} pairs */
function sum(pairs) {
  return pairs.reduce((all, pair) => [all[0] + pair[0], all[1] + pair[1]], [0, 0])
}

/** @param {readonly number[] | undefined} pair given and right */
function cell(pair) {
  const [given = 0, right = 0] = pair ?? []
  return given === 0 ? '' : `${right} / ${given} (${Math.round((100 * right) / given)} %)`
}
