// Fits what each bin of each dump rule is worth and writes src/classify/dump/points.ts anew.
//   node training/rules/dump/fit-points.mjs DIST_FOLDER SETS_FOLDER LABELS_FILE OUT_FOLDER
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { comparePoints } from './compare.mjs'
import { descend, oddsOf } from './descend.mjs'
import { readLabelled } from './read-dumps.mjs'

const [dist = '', sets = '', labels = '', out = ''] = process.argv.slice(2)
const load = (/** @type {string} */ file) => import(pathToFileURL(path.resolve(dist, file)).href)
const { parseDump } = await load('parse/dump/index.js')
const { look } = await load('classify/dump/view/look.js')
const { firstRules, secondRules } = await load('classify/dump/rules/index.js')
const { points: present } = await load('classify/dump/points.js')
const PLACE = 'src/classify/dump/points.ts'

const FOLDS = 5
const BINS = 256
/** Bins with fewer blocks are worth nothing. */
const LEAST_BLOCKS = 30
/** The second look learns more slowly: it only corrects. `last` are the epochs of the fit on everything. */
const FIRST = { epochs: 6, last: 8, ridge: 3e-4, rate: 0.08 }
const SECOND = { epochs: 5, last: 8, ridge: 3e-4, rate: 0.06 }
/** Each page weighs alike, shared out by words; line labels, which are of other pages and languages, by half. */
const PAGE_WEIGHT = 60
const WORDS_POWER = 0.8
const LEAST_WEIGHT = 0.02
const LINES_SHARE = 0.5

const fitted = firstRules.filter((rule) => rule.worth === undefined)
const byHand = firstRules.filter((rule) => rule.worth !== undefined)
const offsets = new Map([...fitted, ...secondRules].map((rule, at) => [rule.name, at * BINS]))
const size = offsets.size * BINS

function sort(rule, view) {
  const bins = new Uint8Array(view.size)
  rule.sort(view, bins)
  return bins
}

/** Half of a block's characters must be on lines of content. */
function isContent({ lines: [first, last] }, texts, labels) {
  let all = 0
  let content = 0
  for (let line = first - 1; line < last; line++) {
    all += texts[line].length
    if (labels[line] === '1') content += texts[line].length
  }
  return content >= all / 2 ? 1 : 0
}

/** A page as the rules see it, with the points that were set by hand. Folds go by page: lines-dev, where neighbours are alike, in strides. */
function prepare({ set, text, type, style, isContent: labels }, index) {
  const page = parseDump(text)
  const view = look(page)
  const texts = text.split('\n')
  const total = page.blocks.reduce((sum, { words }) => sum + words ** WORDS_POWER, 0) || 1
  const share = set === 'lines-dev' ? LINES_SHARE : 1
  const hand = byHand.map((rule) => ({ rule, bins: sort(rule, view) }))
  return {
    group: set, type, style, view,
    fold: (set === 'lines-dev' ? index * 7 : index) % FOLDS,
    words: page.blocks.map(({ words }) => words),
    labels: page.blocks.map((block) => isContent(block, texts, labels)),
    weights: page.blocks.map(({ words }) => ((PAGE_WEIGHT * words ** WORDS_POWER) / total + LEAST_WEIGHT) * share),
    before: page.blocks.map((_, block) => hand.reduce((sum, { rule, bins }) => sum + (rule.worth[bins[block]] ?? 0), 0)),
    bins: fitted.map((rule) => sort(rule, view)),
  }
}

/** One row a block: a feature for each rule that has something to say. */
function rowsOf(page, rules) {
  return page.labels.map((label, block) => {
    const features = []
    rules.forEach((rule, at) => {
      const bin = page.bins[at][block]
      if (bin > 0) features.push(offsets.get(rule.name) + bin)
    })
    return { features, label, weight: page.weights[block], offset: page.before[block] }
  })
}

const fitOn = (pages, rules, { epochs, ridge, rate }) =>
  descend(pages.flatMap((page) => rowsOf(page, rules)), { size, epochs, ridge, rate })

/** Log-odds of every block, by points that were fitted without its page's fold. */
function outOfFold(pages, rules, options) {
  const odds = new Map()
  for (let fold = 0; fold < FOLDS; fold++) {
    const points = fitOn(pages.filter((page) => page.fold !== fold), rules, options)
    for (const page of pages.filter((page) => page.fold === fold)) odds.set(page, rowsOf(page, rules).map((row) => oddsOf(points, row)))
  }
  return odds
}

/** Points of each rule by bin, in tenths. */
function tableOf(pages, rules, points) {
  return rules.map(({ name }, at) => {
    const counts = new Int32Array(BINS)
    for (const page of pages) for (const bin of page.bins[at]) counts[bin]++
    const worth = (bin) => (bin > 0 && counts[bin] >= LEAST_BLOCKS ? Math.round(points[offsets.get(name) + bin] * 10) / 10 || 0 : 0)
    return [name, Array.from({ length: counts.findLastIndex((count) => count > 0) + 1 }, (_, bin) => worth(bin))]
  })
}

/** F1 of words against the labels, keeping what reaches half of the page's best expected F1. */
function scorePage({ words, labels }, odds) {
  const chances = odds.map((value) => 1 / (1 + Math.exp(-value)))
  const order = [...words.keys()].sort((a, b) => odds[b] - odds[a])
  const expected = chances.reduce((sum, chance, block) => sum + chance * words[block], 0)
  let [kept, right, best] = [0, 0, 0]
  for (const block of order) {
    kept += words[block]
    right += chances[block] * words[block]
    best = Math.max(best, (2 * right) / (kept + expected))
  }
  const total = (test) => words.reduce((sum, count, block) => (test(block) ? sum + count : sum), 0)
  const isKept = (block) => chances[block] >= best / 2
  const wrong = total((block) => isKept(block) !== (labels[block] === 1))
  const hit = total((block) => isKept(block) && labels[block] === 1)
  return hit + wrong === 0 ? 1 : (2 * hit) / (2 * hit + wrong)
}

function show(name, pages, odds) {
  const groups = {}
  for (const page of pages) {
    for (const key of [page.group, `${page.group} ${page.type}`, page.style]) if (key) (groups[key] ??= []).push(scorePage(page, odds.get(page)))
  }
  const mean = (scores) => (scores.reduce((sum, score) => sum + score, 0) / scores.length).toFixed(4)
  console.log(`${name}: ${Object.entries(groups).map(([key, scores]) => `${key} ${mean(scores)}`).join('  ')}`)
}

const pages = readLabelled(sets, labels).map(prepare)
const first = outOfFold(pages, fitted, FIRST)
show('first look', pages, first)
const firstTable = tableOf(pages, fitted, fitOn(pages, fitted, { ...FIRST, epochs: FIRST.last }))

for (const page of pages) {
  page.before = first.get(page)
  page.view.chance.set(page.before.map((odds) => 1 / (1 + Math.exp(-odds))))
  page.bins = secondRules.map((rule) => sort(rule, page.view))
}
show('second look', pages, outOfFold(pages, secondRules, SECOND))
const secondTable = tableOf(pages, secondRules, fitOn(pages, secondRules, { ...SECOND, epochs: SECOND.last }))

const found = Object.fromEntries([...firstTable, ...secondTable])
const code = fs.readFileSync(new URL(`../../../${PLACE}`, import.meta.url), 'utf8')
const rows = Object.entries(found).map(([name, worth]) => `  '${name}': [${worth.join(', ')}],`)
fs.mkdirSync(path.dirname(path.join(out, PLACE)), { recursive: true })
fs.writeFileSync(path.join(out, PLACE), code.replace(/= \{[\s\S]*\n\}/, () => `= {\n${rows.join('\n')}\n}`))
comparePoints('dump rules', present, found)
