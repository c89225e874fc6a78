// @ts-check
/** Floors: the figures that a change must not lower without somebody saying so. */

/** @typedef {import('./run.mjs').Result} Result */
/** @typedef {{truth: string, figures: Record<string, number>}} Floor figures by name, and the hash of the truth they belong to */
/** @typedef {Record<string, Floor>} Floors by set; a sample has its size in the name, as in `wcxb-dev@200` */

/**
 * The figures of a result that are pinned, each with the number of pages that it is the mean of. All are "more is better":
 * `right` is the share of the known fields that came out right, `trust` the share of the given ones.
 * @param {Result} result
 * @returns {Record<string, {value: number, pages: number}>}
 */
export function listFigures(result) {
  const { pages } = result
  /** @type {Record<string, {value: number, pages: number}>} */
  const figures = {}
  if (result.words !== undefined) {
    figures['word F1'] = { value: result.words.f1, pages }
    figures['paragraph F1'] = { value: result.words.paragraph ?? 0, pages }
  }
  if (result.shingles !== undefined) figures['shingle F1'] = { value: result.shingles.f1, pages }
  if (result.segments !== undefined) figures['segments F1'] = { value: result.segments.f1, pages }
  for (const [field, { known, given, accuracy, precision }] of Object.entries(result.metadata ?? {})) {
    figures[`${field} right`] = { value: accuracy, pages: known }
    figures[`${field} trust`] = { value: precision, pages: Math.round(known * given) }
  }
  return figures
}

/**
 * How far a figure may fall before the gate closes. Output is deterministic, so nothing is left for noise: the margin is the room
 * for a change that trades one page for another. Half a page of the set; at least 0.2 points, so that a large set does not fail on
 * a comma, and at most one point, so that a small one still guards.
 * @param {number} pages
 */
export const margin = (pages) => Math.min(0.01, Math.max(0.002, 0.5 / Math.max(1, pages)))

/**
 * The floor of one result.
 * @param {Result} result
 * @param {string} truth
 * @returns {Floor}
 */
export function pinFloor(result, truth) {
  const figures = Object.entries(listFigures(result)).map(([name, { value, pages }]) => {
    return [name, Math.max(0, Math.floor((value - margin(pages)) * 10_000) / 10_000)]
  })
  return { truth, figures: Object.fromEntries(figures) }
}

/**
 * What a result falls short of, a sentence each; empty when all is well.
 * @param {string} name
 * @param {Result} result
 * @param {string} truth
 * @param {Floor | undefined} floor
 * @returns {string[]}
 */
export function findShortfalls(name, result, truth, floor) {
  if (floor === undefined) return []
  if (floor.truth !== truth)
    return [`${name}: its truth has changed since its floors were pinned; pin them anew with --update`]
  const figures = listFigures(result)
  return Object.entries(floor.figures).flatMap(([figure, least]) => {
    const value = figures[figure]?.value
    if (value !== undefined && value >= least) return []
    return [
      `${name}: ${figure} is ${value === undefined ? 'missing' : value.toFixed(4)}, its floor ${least.toFixed(4)}`,
    ]
  })
}

/**
 * The floor to keep of an old and a new one. Floors of the same truth only rise, unless `lower` says that a fall is wanted.
 * @param {Floor | undefined} old
 * @param {Floor} fresh
 * @param {'raise' | 'lower'} direction
 * @returns {Floor}
 */
export function mergeFloors(old, fresh, direction) {
  if (old === undefined || old.truth !== fresh.truth || direction === 'lower') return fresh
  const figures = Object.entries(fresh.figures).map(([name, value]) => [name, Math.max(value, old.figures[name] ?? 0)])
  return { truth: fresh.truth, figures: Object.fromEntries(figures) }
}

/**
 * The figures that `next` holds lower than `old`, for the reader of an update.
 * @param {string} name
 * @param {Floor | undefined} old
 * @param {Floor} next
 * @returns {string[]}
 */
export function listLowered(name, old, next) {
  if (old === undefined) return []
  return Object.entries(old.figures).flatMap(([figure, value]) => {
    const now = next.figures[figure] ?? 0
    return now < value ? [`${name}: floor of ${figure} goes down from ${value} to ${now}`] : []
  })
}
