// @ts-check
/** The measured tables of the README. */
import { formatMarkdownTable } from '../table.mjs'

/** @typedef {import('../eval/report.mjs').Row} Row */
/** @typedef {import('../eval/run.mjs').Result} Result */
/** @typedef {(result: Result) => number | null | undefined} Score */
/** @typedef {[name: string, score: Score]} NamedScore */

/** @type {NamedScore} */
const wordScore = ['word F1', ({ words }) => words?.f1]
/** @type {NamedScore} */
const shingleScore = ['4-shingle F1', ({ shingles }) => shingles?.f1]
/** @type {NamedScore} */
const paragraphScore = ['paragraph F1', ({ words }) => words?.paragraph]
/** @type {NamedScore} */
const segmentsScore = ['segments F1', ({ segments }) => segments?.f1]

/** @type {NamedScore[]} */
const fieldScores = ['title', 'author', 'date'].map((field) => [field, ({ metadata }) => metadata?.[field]?.accuracy])

/**
 * How well the text comes out and how often the fields are right: a line a set and a score, a column an extractor.
 * @param {readonly Row[]} rows
 * @returns {string}
 */
export function renderAccuracy(rows) {
  const extractors = [...new Set(rows.map(({ extractor }) => extractor))]
  /** @type {Map<string, Row[]>} */
  const sets = new Map()
  for (const row of rows) sets.set(row.name, [...(sets.get(row.name) ?? []), row])
  return [
    renderScores('text', sets, extractors, chooseTextScores),
    renderScores('right', sets, extractors, () => fieldScores),
  ].join('\n\n')
}

/**
 * The scores that the set's makers quote.
 * @param {string} set
 * @param {Result | undefined} result
 * @returns {NamedScore[]}
 */
function chooseTextScores(set, result) {
  if (result?.words === undefined) return [segmentsScore]
  return [set.startsWith('aeb-') ? shingleScore : wordScore, paragraphScore]
}

/**
 * @param {string} title
 * @param {ReadonlyMap<string, Row[]>} sets
 * @param {readonly string[]} extractors
 * @param {(set: string, result: Result | undefined) => NamedScore[]} choose
 * @returns {string}
 */
function renderScores(title, sets, extractors, choose) {
  const lines = [...sets].flatMap(([name, rows]) => {
    const results = extractors.map((extractor) => rows.find((row) => row.extractor === extractor)?.result)
    return choose(name, results[0])
      .filter(([, score]) => results.some((result) => isKnown(result && score(result))))
      .map(([label, score]) => [name, label, ...results.map((result) => percent(result && score(result)))])
  })
  return formatMarkdownTable([['set', title, ...extractors.map(nameExtractor)], ...lines])
}

/** @param {string} extractor */
const nameExtractor = (extractor) =>
  extractor === 'unscrape' ? 'unscrape' : `${extractor.charAt(0).toUpperCase()}${extractor.slice(1)} + linkedom`

/** @param {number | null | undefined} share */
const isKnown = (share) => share !== undefined && share !== null

/** @param {number | null | undefined} share */
const percent = (share) => (share === undefined || share === null ? '' : (share * 100).toFixed(1))

/**
 * The tables of a benchmark, each below the line that says what it was measured on.
 * @param {readonly {note: string, rows: string[][]}[]} parts
 * @returns {string}
 */
export function renderSpeed(parts) {
  const tables = parts.map(({ note, rows }) => `${note}:\n\n${formatMarkdownTable(rows)}`)
  return [`Node ${process.versions.node}.`, ...tables].join('\n\n')
}
