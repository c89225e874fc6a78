// @ts-check
/** The measured tables of the README. */
import { formatMarkdownTable } from '../table.mjs'

/** @typedef {import('../eval/report.mjs').Row} Row */
/** @typedef {import('../eval/run.mjs').Result} Result */
/** @typedef {import('../speed/report.mjs').Timing} Timing */
/** @typedef {(result: Result) => number | null | undefined} Score */

/** The scores that are compared, in the order of the table. @type {[name: string, score: Score][]} */
const scores = [
  ['word F1', ({ words }) => words?.f1],
  ['4-shingle F1', ({ shingles }) => shingles?.f1],
  ['paragraph F1', ({ words }) => words?.paragraph],
  ['segments F1', ({ segments }) => segments?.f1],
  ['title right', ({ metadata }) => metadata?.title?.accuracy],
  ['author right', ({ metadata }) => metadata?.author?.accuracy],
  ['date right', ({ metadata }) => metadata?.date?.accuracy],
]

/**
 * One line a set and a score, one column an extractor.
 * @param {readonly Row[]} rows
 * @returns {string}
 */
export function renderAccuracy(rows) {
  const sets = [...new Set(rows.map(({ name }) => name))]
  const extractors = [...new Set(rows.map(({ extractor }) => extractor))]
  const lines = sets.flatMap((name) => {
    const results = extractors.map(
      (extractor) => rows.find((row) => row.name === name && row.extractor === extractor)?.result,
    )
    return scores
      .filter(([, score]) => results.some((result) => result !== undefined && isKnown(score(result))))
      .map(([label, score]) => [
        describeSet(name),
        String(results[0]?.pages ?? ''),
        label,
        ...results.map((result) => percent(result, score)),
      ])
  })
  return formatMarkdownTable([['set', 'pages', 'score', ...extractors.map(nameExtractor)], ...lines])
}

/** @param {string} name a set's, with the size of the sample behind an `@` */
const describeSet = (name) => name.replace(/@\d+$/, ' (sample)')

/** @param {string} extractor */
const nameExtractor = (extractor) =>
  extractor === 'unscrape' ? 'unscrape' : `${extractor.charAt(0).toUpperCase()}${extractor.slice(1)} + linkedom`

/** @param {number | null | undefined} share */
const isKnown = (share) => share !== undefined && share !== null

/**
 * @param {Result | undefined} result
 * @param {Score} score
 */
function percent(result, score) {
  const share = result === undefined ? undefined : score(result)
  return share === undefined || share === null ? '–' : (share * 100).toFixed(1)
}

/**
 * The tables of a benchmark, each below the line that says what it was measured on.
 * @param {readonly {note: string, rows: string[][]}[]} parts
 * @returns {string}
 */
export function renderSpeed(parts) {
  const tables = parts.map(({ note, rows }) => `${note}:\n\n${formatMarkdownTable(rows)}`)
  return [`Node ${process.versions.node}.`, ...tables].join('\n\n')
}
