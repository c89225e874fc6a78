// @ts-check
/**
 * `node fit.mjs rows.jsonl [--write]`: fits the scorecards by which `src/matter` chooses, prints how often they are right on hosts
 * that they did not see (five folds), and with `--write` writes them.
 *
 * A page is one question: which of the choices, or none? The answer's likelihood is a softmax over sums of points, so points are
 * log-odds. Wrong truths and pages whose truth no source says are left out, except that a page without the field asks for none.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const repository = path.resolve(import.meta.dirname, '../../..')
const [file = ''] = process.argv.slice(2)
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))

/** Sets whose pages without a truth are known to have none; elsewhere nobody looked. */
const complete = new Set(['wcxb-dev'])
const fields = /** @type {const} */ (['title', 'author', 'date'])
/** Penalty on the squares of the points: of 0.5, 1, 2 and 5 the ones that gave the most right answers out of fold. */
const penalty = { title: 1, author: 0.7, date: 0.5 }
/** How much a page without the field weighs: so much that about one in ten of them is filled, out of fold. */
const caution = { title: 1, author: 1, date: 1.25 }
/** Large sets would drown small ones: a set's pages weigh so that the set counts by the root of its pages, most of them some 200. */
const sizes = new Map()
for (const { set } of rows) sizes.set(set, (sizes.get(set) ?? 0) + 1)
const weights = new Map([...sizes].map(([set, pages]) => [set, Math.min(1.5, Math.sqrt(300 / pages))]))
const heads = {
  title: 'Which text is the title',
  author: 'Who signs the page',
  date: 'Which day dates the page',
}

for (const field of fields) {
  const questions = rows.flatMap((row) => ask(row, field))
  const scores = crossValidate(questions, field)
  console.log(`\n${field}: ${questions.length} questions`)
  for (const [set, s] of scores) {
    const share = (/** @type {number} */ n, /** @type {number} */ of) => (of === 0 ? '–' : (n / of).toFixed(3))
    console.log(
      `  ${set.padEnd(13)} right ${share(s.right, s.known)} of ${s.known}, said by a source ${share(s.possible, s.known)}, wrong when given ${share(s.given - s.right, s.given)}, filled where none ${share(s.filled, s.empty)} of ${s.empty}`,
    )
  }
  const card = fit(questions, field)
  if (process.argv.includes('--write')) writeCard(field, card)
  else if (process.argv.includes('--show'))
    for (const [trait, points] of [...card].sort((a, b) => b[1] - a[1])) console.log(`    ${points.toFixed(2)}  ${trait}`)
}

/**
 * @typedef {object} Question
 * @property {string} set
 * @property {string} host
 * @property {string[][]} options traits of each choice, of none last
 * @property {number[]} right
 * @property {boolean} known
 * @property {boolean} learn
 * @property {number} weight
 */

/**
 * @param {any} row
 * @param {'title' | 'author' | 'date'} field
 * @returns {Question[]}
 */
function ask(row, field) {
  const { known, none, choices } = row[field]
  const isKnown = known !== undefined && known !== '' && known !== 'NaT'
  if (!isKnown && !complete.has(row.set)) return []
  const options = choices.map((/** @type {any} */ choice) => choice.traits)
  const right = choices.flatMap((/** @type {any} */ choice, /** @type {number} */ at) => (choice.right ? [at] : []))
  if (field !== 'title') {
    options.push(none.map((/** @type {string} */ trait) => `${trait}`))
    if (!isKnown) right.push(options.length - 1)
  }
  const weight = (isKnown ? 1 : caution[field]) * (weights.get(row.set) ?? 1)
  return [{ set: row.set, host: row.host, row, options, right, known: isKnown, learn: right.length > 0 && options.length > 1, weight }]
}

/**
 * @param {Question[]} questions
 * @param {'title' | 'author' | 'date'} field
 * @returns {Map<string, number>}
 */
function fit(questions, field) {
  const learn = questions.filter((question) => question.learn)
  /** @type {Map<string, number>} */
  const index = new Map()
  const coded = learn.map(({ options, right, weight }) => ({
    right: new Set(right),
    weight,
    options: options.map((traits) => traits.map((trait) => index.get(trait) ?? (index.set(trait, index.size), index.size - 1))),
  }))
  const points = new Float64Array(index.size)
  const squares = new Float64Array(index.size).fill(1e-6)
  for (let round = 0; round < 400; round++) {
    const gradient = points.map((value) => -penalty[field] * value)
    for (const question of coded) addGradient(question, points, gradient)
    for (let at = 0; at < points.length; at++) {
      const slope = gradient[at] ?? 0
      squares[at] = (squares[at] ?? 0) + slope * slope
      points[at] = (points[at] ?? 0) + (0.5 * slope) / Math.sqrt(squares[at] ?? 1)
    }
  }
  return new Map([...index].map(([trait, at]) => [trait, points[at] ?? 0]))
}

/**
 * @param {{right: Set<number>, options: number[][], weight: number}} question
 * @param {Float64Array} points
 * @param {Float64Array} gradient
 */
function addGradient({ right, options, weight }, points, gradient) {
  const sums = options.map((traits) => traits.reduce((sum, trait) => sum + (points[trait] ?? 0), 0))
  const most = Math.max(...sums)
  const chances = sums.map((sum) => Math.exp(sum - most))
  const all = chances.reduce((a, b) => a + b, 0)
  const good = chances.reduce((sum, chance, at) => (right.has(at) ? sum + chance : sum), 0)
  options.forEach((traits, at) => {
    const chance = chances[at] ?? 0
    const pull = weight * ((right.has(at) ? chance / good : 0) - chance / all)
    for (const trait of traits) gradient[trait] = (gradient[trait] ?? 0) + pull
  })
}

/**
 * @param {Question[]} questions
 * @param {'title' | 'author' | 'date'} field
 */
function crossValidate(questions, field) {
  const folds = 5
  /** @type {Map<string, {known: number, right: number, given: number, possible: number, empty: number, filled: number}>} */
  const scores = new Map()
  for (let fold = 0; fold < folds; fold++) {
    const card = fit(
      questions.filter(({ host }) => hash(host) % folds !== fold),
      field,
    )
    for (const question of questions.filter(({ host }) => hash(host) % folds === fold)) count(question, card, scores, field)
  }
  return scores
}

/**
 * @param {Question} question
 * @param {Map<string, number>} card
 * @param {Map<string, any>} scores
 * @param {string} field
 */
function count(question, card, scores, field) {
  const { set, options, right, known } = question
  const score = scores.get(set) ?? { known: 0, right: 0, given: 0, possible: 0, empty: 0, filled: 0 }
  scores.set(set, score)
  const sums = options.map((traits) => traits.reduce((sum, trait) => sum + (card.get(trait) ?? 0), 0))
  const last = field === 'title' ? -1 : options.length - 1
  // As the product does: none wins a tie, then the first.
  let best = last
  for (const [at, sum] of sums.entries()) if (best === -1 || sum > (sums[best] ?? 0)) best = at
  const given = best !== last && best !== -1
  if (!known) {
    score.empty += 1
    if (given) score.filled += 1
    return
  }
  score.known += 1
  if (given) score.given += 1
  if (given && right.includes(best)) score.right += 1
  else if (process.env.MISSES === `${field}:${set}` && right.length > 0) showMiss(question, field, best, card)
  if (right.length > 0) score.possible += 1
}

/**
 * @param {any} question
 * @param {string} field
 * @param {number} best
 * @param {Map<string, number>} card
 */
function showMiss({ row, right, options }, field, best, card) {
  console.log(row.id, row.url ?? '')
  for (const at of [best, ...right]) {
    const points = (options[at] ?? []).map((/** @type {string} */ trait) => `${trait} ${(card.get(trait) ?? 0).toFixed(1)}`)
    console.log(`   ${right.includes(at) ? '*' : ' '} ${JSON.stringify(row[field].choices[at]?.value)}: ${points.join('; ')}`)
  }
}

/** @param {string} text */
function hash(text) {
  let value = 7
  for (const char of text) value = (value * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003
  return value
}

/**
 * @param {'title' | 'author' | 'date'} field
 * @param {Map<string, number>} card
 */
function writeCard(field, card) {
  const lines = [...card]
    .map(([trait, points]) => /** @type {const} */ ([trait, points.toFixed(2)]))
    .filter(([, points]) => Math.abs(Number(points)) >= 0.05)
    .sort((a, b) => Number(b[1]) - Number(a[1]))
    .map(([trait, points]) => `  ${/^\w+$/.test(trait) ? trait : `'${trait}'`}: ${Number(points)},`)
  const text = `import type { Scorecard } from '../choose.js'

/** ${heads[field]}: fitted by \`training/rules/matter/fit.mjs\`. */
export const ${field}Card: Scorecard = {
${lines.join('\n')}
}
`
  writeFileSync(path.join(repository, `src/matter/scorecards/${field}.ts`), text)
}
