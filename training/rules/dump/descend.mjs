// Logistic regression on rows of few features, by stochastic descent with a step of its own for each feature (AdaGrad).

/** @typedef {{ features: number[], label: number, weight: number, offset?: number }} Row */

/** A generator with a fixed seed: the same rows give the same points. */
function seeded() {
  let seed = 1
  return () => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    return seed / 0x7fffffff
  }
}

function shuffle(/** @type {number[]} */ order, /** @type {() => number} */ random) {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[order[at], order[other]] = [order[other], order[at]]
  }
}

/**
 * @param {readonly Row[]} rows
 * @param {{ size: number, epochs: number, ridge: number, rate: number }} options `ridge` is held against each row, not against all together
 * @returns {Float64Array} points by feature
 */
export function descend(rows, { size, epochs, ridge, rate }) {
  const points = new Float64Array(size)
  const steepness = new Float64Array(size).fill(1e-8)
  const order = rows.map((_, index) => index)
  const random = seeded()
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    const step = rate * (1 - (epoch / epochs) * 0.9)
    for (const index of order) {
      const { features, label, weight } = rows[index]
      const wrong = (1 / (1 + Math.exp(-oddsOf(points, rows[index]))) - label) * weight
      for (const feature of features) {
        const slope = wrong + ridge * points[feature]
        steepness[feature] += slope * slope
        points[feature] -= (step * slope) / Math.sqrt(steepness[feature])
      }
    }
  }
  return points
}

/** Log-odds of a row. */
export function oddsOf(/** @type {Float64Array} */ points, /** @type {Row} */ { features, offset = 0 }) {
  let sum = offset
  for (const feature of features) sum += points[feature]
  return sum
}
