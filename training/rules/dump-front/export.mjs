// @ts-check
// Writes every line of the sets' dumps that may be a headline, a date or a byline, measured by the product's own code, and which of them are.
//   node export.mjs BUILD SETS WORK
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { registrable } from '../../registrable.mjs'
import { wordsOf } from '../dump-cuts/align.mjs'
import { flatten } from '../dump-cuts/flatten.mjs'

const [build = '', sets = '', work = ''] = process.argv.slice(2)
const load = (/** @type {string} */ file) => import(path.resolve(build, file))
const { parseDump, parseHtml } = await load('parse/index.js')
const { look } = await load('classify/dump/view/look.js')
const { voteOnDump } = await load('classify/dump/model/score.js')
const { expect, thresholdOf } = await load('classify/dump/threshold.js')
const { findZone } = await load('classify/dump/roles/zone.js')
const { Scoreboard } = await load('classify/scoreboard.js')
const front = await load('classify/dump/roles/front/index.js')
const { findDates } = await load('text/date/index.js')

const gunzip = (/** @type {string} */ file) => zlib.gunzipSync(fs.readFileSync(file)).toString('utf8')
/** @param {string} file @returns {any[]} */
const readRows = (file) => gunzip(file).split('\n').filter(Boolean).map((line) => JSON.parse(line))
const pageFiles = (/** @type {string} */ folder) => fs.readdirSync(folder).filter((name) => name.startsWith('pages-')).sort()
const fold = (/** @type {string} */ text) => wordsOf(text).map(({ word }) => word).join(' ')

const out = fs.openSync(path.join(work, 'lines.jsonl'), 'w')

/** @param {any} about @param {string} text @param {any} truth */
function writePage(about, text, truth) {
  const page = parseDump(text)
  if (page.blocks.length === 0) return
  const view = look(page)
  const board = new Scoreboard(view.size, 'sums')
  const odds = voteOnDump(view)
  for (let block = 0; block < view.size; block++) {
    board.add(block, 'model', odds[block])
    view.chance[block] = 1 / (1 + Math.exp(-board.points[block]))
  }
  const zone = findZone(view, board, thresholdOf(expect(view), 'balanced'))
  const texts = page.blocks.map((/** @type {any} */ block) => block.text)
  const title = truth.title ? fold(truth.title) : ''
  const titles = front.titleCandidates(zone)
  const isTitle = (/** @type {number} */ at) => {
    const own = fold(texts[at])
    return own === title || (at === 0 && own.startsWith(`${title} `) && /^\s*[|–—·»:-]/.test(texts[0].slice(truth.title.length)))
  }
  // The others are looked for around the headline, as the product will: around the right one where there is one.
  const headline = titles.blocks.find((/** @type {number} */ at) => at > 0 && title !== '' && isTitle(at)) ?? titles.blocks.find((/** @type {number} */ at) => title !== '' && isTitle(at))
  const dates = front.dateCandidates(zone, headline)
  const day = truth.date ? String(truth.date).slice(0, 10) : ''
  const isDate = (/** @type {number} */ at) => findDates(texts[at], { lang: 'en-US' }).some((/** @type {any} */ { iso }) => iso.slice(0, 10) === day)
  const dated = day === '' ? undefined : dates.blocks.find(isDate)
  const names = front.nameCandidates(zone, headline, dated)
  const authors = [truth.author ?? []].flat().flatMap((/** @type {string} */ name) => name.split(/\s*(?:,|;|&|\band\b)\s*/i)).map(fold).filter(Boolean)
  const isName = (/** @type {number} */ at) => authors.length > 0 && authors.every((/** @type {string} */ name) => ` ${fold(texts[at])} `.includes(` ${name} `))
  const group = (/** @type {any} */ found, /** @type {boolean} */ known, /** @type {(at: number) => boolean} */ isRight) => ({
    known,
    rows: found.rows,
    right: found.blocks.map((/** @type {number} */ at) => Number(known && isRight(at))),
  })
  fs.writeSync(out, `${JSON.stringify({ ...about, title: group(titles, title !== '', isTitle), date: group(dates, day !== '', isDate), name: group(names, authors.length > 0, isName) })}\n`)
}

const hosts = new Map()
for (const [set, prefix] of [['wcxb-dev', 'wcxb'], ['news-dev', 'news']]) {
  const folder = path.join(sets, set ?? '')
  for (const file of pageFiles(folder)) for (const { id, url } of readRows(path.join(folder, file))) hosts.set(`${prefix}-${id}`, registrable(url) || `none:${id}`)
}
const dumps = path.join(sets, 'dumps-dev')
const truths = new Map(readRows(path.join(dumps, 'truth.jsonl.gz')).map((row) => [row.id, row]))
for (const file of pageFiles(dumps)) {
  for (const { id, text } of readRows(path.join(dumps, file))) {
    const truth = truths.get(id)
    writePage({ set: 'dumps-dev', id, host: hosts.get(id) ?? `none:${id}`, style: truth.style, type: truth.type }, text, truth)
  }
}
const world = path.join(sets, 'world-dev')
const known = new Map(readRows(path.join(world, 'truth.jsonl.gz')).map((row) => [row.id, row]))
for (const file of pageFiles(world)) {
  for (const { id, html, url } of readRows(path.join(world, file))) {
    const truth = known.get(id)
    if (!truth?.title) continue
    const style = Number.parseInt(createHash('sha1').update(id).digest('hex').slice(0, 2), 16) % 2 === 0 ? 'wet' : 'inner'
    const lines = flatten(parseHtml(html), 'wet').map(({ text }) => text)
    const head = style === 'wet' ? [(/<title[^>]*>([^<]*)/i.exec(html)?.[1] ?? '').replace(/\s+/g, ' ').trim()] : []
    writePage({ set: 'world-dev', id, host: registrable(url) || `none:${id}`, style, type: 'article' }, [...head, ...lines].join(style === 'wet' ? '\n' : '\n\n'), truth)
  }
}
fs.writeFileSync(path.join(work, 'features.json'), JSON.stringify({ title: front.titleFeatures, date: front.dateFeatures, name: front.nameFeatures }))
