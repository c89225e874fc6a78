// @ts-check
/** The measurements as tables, for the terminal and for the README. */

/** @typedef {{milliseconds: number[], bytes: number[]}} Run page by page */
/** @typedef {{name: string, title: string, pages: number, mean: number, median: number, megabytes: number, ratio: number | undefined}} Timing */

/**
 * Mean and median CPU milliseconds a page, MB/s, and the mean's ratio to parse5 over the same pages.
 * @param {Run & {name: string, title: string}} run
 * @param {readonly number[] | undefined} yardstick milliseconds of parse5, page by page
 * @returns {Timing}
 */
export function summarize({ name, title, milliseconds, bytes }, yardstick) {
  const pages = milliseconds.length
  const total = sum(milliseconds)
  const median = [...milliseconds].sort((a, b) => a - b)[Math.floor(pages / 2)] ?? 0
  const ratio = yardstick === undefined ? undefined : total / sum(yardstick.slice(0, pages))
  return { name, title, pages, mean: total / pages, median, megabytes: sum(bytes) / 1000 / total, ratio }
}

/**
 * Of several runs of one variant the one in the middle.
 * @param {readonly Run[]} runs
 * @returns {Run}
 */
export function chooseTypical(runs) {
  const sorted = [...runs].sort((a, b) => sum(a.milliseconds) - sum(b.milliseconds))
  return sorted[Math.floor(sorted.length / 2)] ?? { milliseconds: [], bytes: [] }
}

/** @param {readonly number[]} values */
const sum = (values) => values.reduce((a, b) => a + b, 0)

/** @param {readonly Timing[]} timings */
export const timingRows = (timings) => [
  ['CPU time', 'pages', 'mean ms', 'median ms', 'MB/s', '× parse5'],
  ...timings.map(({ title, pages, mean, median, megabytes, ratio }) => [
    title,
    String(pages),
    mean.toFixed(1),
    median.toFixed(1),
    megabytes.toFixed(1),
    ratio === undefined ? '' : ratio.toFixed(2),
  ]),
]

/** @param {Readonly<Record<string, number>>} stages */
export function stageRows(stages) {
  const total = sum(Object.values(stages))
  const lines = Object.entries(stages).map(([stage, mean]) => [
    stage,
    mean.toFixed(2),
    `${((100 * mean) / total).toFixed(0)} %`,
  ])
  return [['stage', 'mean ms', 'share'], ...lines]
}

/** @param {readonly import('./memory.mjs').MemoryUse[]} uses */
export const memoryRows = (uses) => [
  ['records', 'RSS MB', 'heap MB'],
  ...uses.map(({ records, rss, heapUsed }) => [String(records), megabytesOf(rss), megabytesOf(heapUsed)]),
]

/** @param {number} bytes */
const megabytesOf = (bytes) => (bytes / 1_000_000).toFixed(0)

/**
 * Without the pages' ids, which belong to the set: they are told on the terminal.
 * @param {{pages: number, failed: number, slowest: {id: string, milliseconds: number}[]}} run
 */
export const slowestRows = ({ pages, failed, slowest }) => [
  ['pages', 'failed', ...slowest.map((_, index) => `slowest ${index + 1}, ms`)],
  [String(pages), String(failed), ...slowest.map(({ milliseconds }) => milliseconds.toFixed(0))],
]
