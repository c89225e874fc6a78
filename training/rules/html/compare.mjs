// Says how far fitted points are from those of the repository: node training/rules/html/compare.mjs DIST_FOLDER FITTED_FOLDER
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const [dist = '', fitted = ''] = process.argv.slice(2)
const load = (/** @type {string} */ file) => import(pathToFileURL(path.resolve(dist, file)).href)
const read = (/** @type {string} */ name) => JSON.parse(fs.readFileSync(path.join(fitted, `${name}.json`), 'utf8'))
const { firstLook, secondLook } = await load('classify/html/rules/index.js')
const { tokenPoints } = await load('words/html/token-points.js')
const { headPoints, wordPoints } = await load('words/html/word-points.js')
const cards = read('cards')
const round = (/** @type {number} */ points) => Math.round(points * 10) / 10

/** Prints the share of pairs that are equal in tenths, the share within a tenth, and the mean and largest distance. */
function show(/** @type {string} */ name, /** @type {[was: number, is: number][]} */ pairs) {
  const tenths = pairs.map(([was, is]) => Math.round(Math.abs(was - is) * 10))
  const share = (/** @type {number} */ most) => ((100 * tenths.filter((gap) => gap <= most).length) / tenths.length).toFixed(1)
  const mean = tenths.reduce((sum, gap) => sum + gap, 0) / tenths.length / 10
  const largest = tenths.reduce((most, gap) => Math.max(most, gap), 0) / 10
  console.log(`${name}: ${pairs.length} points, equal ${share(0)} %, within 0.1 ${share(1)} %, mean ${mean.toFixed(3)}, largest ${largest}`)
}

/** Points that a rule gives, by cell, next to those fitted. */
function pairsOf({ name, card: { kind, points } }, looked, fittedPoints) {
  const { bits } = looked.find((card) => card.name === name)
  const given = kind === 'bits' ? Object.fromEntries(points.map((row) => [row.bit, row.points])) : points
  return Object.entries(fittedPoints[name]).map(([cell, is]) => [given[bits?.[cell] ?? cell] ?? 0, round(is)])
}

for (const [look, rules] of Object.entries({ first: firstLook, second: secondLook })) {
  const points = read(look)
  const byRule = rules.filter((rule) => rule.card).map((rule) => ({ name: rule.name, pairs: pairsOf(rule, cards[look], points) }))
  show(`${look} look`, byRule.flatMap(({ pairs }) => pairs))
  const far = (/** @type {{ pairs: number[][] }} */ { pairs }) => Math.max(...pairs.map(([was, is]) => Math.abs(was - is)))
  for (const { name, pairs } of byRule.sort((a, b) => far(b) - far(a)).slice(0, 3)) show(`  ${name}`, pairs)
  console.log(`  constant ${round(points.prior)}`)
}

/** Tokens that either side lists; one that is not listed has no points. */
function pairTokens(listed, found) {
  const tokens = new Set([...listed.keys(), ...found.keys()])
  return [...tokens].map((token) => [listed.get(token) ?? 0, round(found.get(token) ?? 0)])
}

const vocabulary = read('vocabulary').filter(({ points }) => Math.abs(points) >= 0.12)
const found = (/** @type {string} */ group, /** @type {boolean} */ isWord) =>
  new Map(
    vocabulary
      .filter((row) => row.group === group && row.token.startsWith('~') === isWord)
      .map(({ token, points }) => [isWord ? token.slice(1) : token, points]),
  )
const side = (/** @type {number} */ at) => new Map([...tokenPoints].map(([token, points]) => [token, points[at]]))
show('names near', pairTokens(side(0), found('near', false)))
show('names far', pairTokens(side(1), found('far', false)))
show('words', pairTokens(wordPoints, found('own', true)))
show('words of headings', pairTokens(headPoints, found('head', true)))
