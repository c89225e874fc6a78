// Fits when a line of a broken paragraph goes on with the one before and writes src/parse/dump/join-points.ts anew.
//   node training/rules/dump/fit-joins.mjs DIST_FOLDER SETS_FOLDER LABELS_FILE OUT_FOLDER
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { comparePoints } from './compare.mjs'
import { descend, oddsOf } from './descend.mjs'
import { classesOf, joinRows } from './join-rows.mjs'
import { readLabelled } from './read-dumps.mjs'

const [dist = '', sets = '', labels = '', out = ''] = process.argv.slice(2)
const load = (/** @type {string} */ file) => import(pathToFileURL(path.resolve(dist, file)).href)
const { readLines } = await load('parse/dump/read-lines.js')
const { endsWithShortWord } = await load('parse/dump/goes-on.js')
const { charClass } = await load('text/char-class.js')
const present = await load('parse/dump/join-points.js')
const PLACE = 'src/parse/dump/join-points.ts'

const FOLDS = 5
const DESCENT = { epochs: 10, ridge: 1e-4, rate: 0.1 }
const LAST_EPOCHS = 15
/** What fewer pairs have is worth nothing. */
const LEAST_PAIRS = 60
/** Bullets seldom stand among the labelled lines, or stand for something else there: their points are set by hand. */
const BY_HAND = ['-', '*', '•', '#']

const ids = new Map()
const idOf = (/** @type {string} */ name) => ids.get(name) ?? ids.set(name, ids.size).get(name)
const rowsOf = joinRows({ charClass, readLines, endsWithShortWord, wordBins: present.wordBins, idOf })
const dumps = readLabelled(sets, labels).filter(({ set }) => set === 'dumps-dev')
const rows = dumps.flatMap((page, index) =>
  page.style === 'soup' ? [...rowsOf(page)].map((row) => ({ ...row, type: page.type, fold: index % FOLDS })) : [],
)

function show(/** @type {string} */ name, /** @type {any[]} */ chosen) {
  const count = (/** @type {boolean} */ joined, /** @type {number} */ label) => chosen.filter((row) => row.odds > 0 === joined && row.label === label).length
  const [right, extra, missed] = [count(true, 1), count(true, 0), count(false, 1)]
  const accuracy = 1 - (extra + missed) / chosen.length
  console.log(`${name}: ${chosen.length} pairs, accuracy ${accuracy.toFixed(3)}, P ${(right / (right + extra)).toFixed(3)}, R ${(right / (right + missed)).toFixed(3)}`)
}

for (let fold = 0; fold < FOLDS; fold++) {
  const points = descend(rows.filter((row) => row.fold !== fold), { size: ids.size, ...DESCENT })
  for (const row of rows) if (row.fold === fold) row.odds = oddsOf(points, row)
}
show('joins', rows)
show('joins of articles', rows.filter((row) => row.type === 'article'))

const points = descend(rows, { size: ids.size, ...DESCENT, epochs: LAST_EPOCHS })
const counts = new Int32Array(ids.size)
for (const { features } of rows) for (const feature of features) counts[feature]++

/** Points in tenths of what has that name. */
function worth(/** @type {string} */ name) {
  const id = ids.get(name)
  return id === undefined || counts[id] <= LEAST_PAIRS ? 0 : Math.round(points[id] * 10) / 10 || 0
}

const { begin, end } = classesOf(charClass)
const classes = Array.from({ length: Math.max(...Object.values(charClass)) + 1 }, (_, code) => code)
const bins = [...present.wordBins.keys(), present.wordBins.length].map((at) => at + 1)
const byClass = (/** @type {string} */ name) => classes.map((code) => worth(`${name} ${begin(code)}`))
const byBin = (/** @type {string} */ name) => bins.map((bin) => worth(`${name} ${bin}`))
const byEnding = (/** @type {(ending: string) => unknown} */ give) => Object.fromEntries(['open', 'pause', 'stop'].map((ending) => [ending, give(ending)]))
const histories = ['alone', 'aloneInside', 'joined', 'joinedInside']
const begins = [...ids.keys()].filter((name) => name.startsWith('begin ')).map((name) => [name.slice(6), worth(name)])

const found = {
  pairPoints: classes.map((last) => (last <= charClass.space ? [] : classes.map((first) => worth(`pair ${end(last)} ${begin(first)}`)))),
  lengthPoints: byEnding((ending) => byBin(`length ${ending}`)),
  nextLengthPoints: { lower: byBin('nextLength lower'), other: byBin('nextLength other') },
  endPoints: classes.map((code) => worth(`end ${code}`)),
  openNextPoints: byClass('openNext'),
  closedNextPoints: byClass('closedNext'),
  historyPoints: byEnding((ending) => Object.fromEntries(histories.map((history) => [history, worth(`history ${ending} ${history}`)]))),
  beginPoints: {
    ...Object.fromEntries(begins.filter(([, value]) => value !== 0).sort(([, a], [, b]) => b - a)),
    ...Object.fromEntries(BY_HAND.map((sign) => [sign, present.beginPoints[sign]])),
  },
  shortWordPoints: worth('short'),
  openingPoints: worth('opening'),
  betweenPoints: byBin('between'),
  betweenAfterShortPoints: worth('betweenAfterShort'),
}

/** Comments among the old points go before the new ones. */
function withComments(/** @type {string} */ old, /** @type {string} */ text) {
  const comments = old.match(/^ +\/\/.*$/gm) ?? []
  return comments.length === 0 ? text : `${text[0]}\n${comments.join('\n')}\n${text.slice(1)}`
}

let code = fs.readFileSync(new URL(`../../../${PLACE}`, import.meta.url), 'utf8')
for (const [name, value] of Object.entries(found)) {
  const place = new RegExp(`(export const ${name}\\b[^=]*= )[\\s\\S]*?(?=\\n\\n|\\nexport|\\n$)`)
  code = code.replace(place, (all, head) => head + withComments(all, JSON.stringify(value)))
}
fs.mkdirSync(path.dirname(path.join(out, PLACE)), { recursive: true })
fs.writeFileSync(path.join(out, PLACE), code)

/** All numbers of a table as one list, for comparison; tables of names in the order of the first. */
function flat(value, like = value) {
  if (typeof value === 'number') return [value]
  if (Array.isArray(value)) return value.flatMap((part) => flat(part))
  return Object.keys(like).flatMap((key) => flat(value?.[key] ?? 0))
}
const listsOf = (tables) => Object.fromEntries(Object.keys(found).map((name) => [name, flat(tables[name], { ...present[name], ...found[name] })]))
comparePoints('joins', listsOf(present), listsOf(found))
