// @ts-check
/** The results as tables for people. */
import { formatTable } from '../table.mjs'

/** @typedef {import('./run.mjs').Result} Result */
/** @typedef {import('./run.mjs').WordScore} WordScore */
/** @typedef {{name: string, extractor: string, result: Result}} Row */

const header = ['set', 'pages', 'missing', 'word F1', 'P', 'R', 'paragraph', 'shingle', 'segments']
const fields = ['title', 'author', 'date']

/**
 * One line a set: scores in percent, then each field's share that is right and, after the stroke, wrong when given.
 * @param {readonly Row[]} rows
 * @returns {string}
 */
export function formatResults(rows) {
  const lines = rows.map(({ name, extractor, result }) => [
    extractor === 'unscrape' ? name : `${name} ${extractor}`,
    String(result.pages),
    String(result.missing),
    ...formatWords(result.words),
    percent(result.shingles?.f1),
    percent(result.segments?.f1),
    ...fields.map((field) => formatField(result.metadata?.[field])),
    result.seconds.toFixed(1),
    (result.pages / result.seconds).toFixed(1),
  ])
  return formatTable([[...header, ...fields, 'seconds', 'pages/s'], ...lines])
}

/**
 * One line a page type and a style of dump.
 * @param {readonly Row[]} rows
 * @returns {string}
 */
export function formatGroups(rows) {
  const lines = rows.flatMap(({ name, result }) =>
    [...Object.entries(result.byType ?? {}), ...Object.entries(result.byStyle ?? {})].map(([group, words]) => [
      `${name} ${group}`,
      String(words.pages),
      ...formatWords(words),
    ]),
  )
  return formatTable([['set and group', 'pages', 'word F1', 'P', 'R', 'paragraph'], ...lines])
}

/** @param {WordScore | undefined} words */
const formatWords = (words) => [words?.f1, words?.precision, words?.recall, words?.paragraph].map(percent)

/** @param {{given: number, accuracy: number, precision: number} | undefined} field */
const formatField = (field) =>
  field === undefined ? '' : `${percent(field.accuracy)}/${field.given === 0 ? '–' : percent(1 - field.precision)}`

/** @param {number | null | undefined} share */
const percent = (share) => (share === undefined || share === null ? '' : (share * 100).toFixed(1))
