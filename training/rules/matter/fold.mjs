// @ts-check
/** How `score.mjs` of the benchmark compares fields. */

/** @param {string} text */
const words = (text) => (text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).join(' ')

/**
 * @param {string} field
 * @param {string | readonly string[]} value
 */
export function foldTruth(field, value) {
  if (field === 'title') return words(String(value))
  if (field === 'date') return String(value).slice(0, 10)
  const names = typeof value === 'string' ? value.split(/\s*(?:,|;|&|\band\b)\s*/i) : value
  return names.map(words).filter(Boolean).sort().join('|')
}
