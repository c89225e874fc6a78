// @ts-check
// Writes every line of the sets' dumps that may be a headline, a date or a byline, measured by the product's own code, and which of them are.
//   node export.mjs BUILD SETS WORK
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { registrable } from '../../registrable.mjs'
import { wordsOf } from '../dump-cuts/align.mjs'
import { flatten as flattenPage } from '../../dumps/flatten.mjs'

const [build = '', sets = '', work = ''] = process.argv.slice(2)
const load = (/** @type {string} */ file) => import(path.resolve(build, file))
const { parseDump, parseHtml } = await load('parse/index.js')
const { look } = await load('classify/dump/view/look.js')
const { voteOnDump } = await load('classify/dump/model/score.js')
const { expect, thresholdOf } = await load('classify/dump/threshold.js')
const { findZone } = await load('classify/dump/roles/zone.js')
const { Scoreboard } = await load('classify/scoreboard.js')
const { decodePage } = await load('read/charset/decode-page.js')
const front = await load('classify/dump/roles/front/index.js')
const { findDate } = await load('text/date/index.js')
const { unglueDates } = await load('text/unglue.js')

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
  // As the product reads the line.
  const isDate = (/** @type {number} */ at) => findDate(unglueDates(texts[at]), { lang: 'en-US' })?.iso.slice(0, 10) === day
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
const numberOf = (/** @type {string} */ id) => Number.parseInt(createHash('sha1').update(id).digest('hex').slice(0, 8), 16)

/**
 * A dump, and two thirds of them again as other scrapers would have left them: without the line of the page's title and with a sprite's names, from a few lines above the headline, or from the headline to
 * the end of the main content.
 */
function writeDump(/** @type {any} */ about, /** @type {string} */ text, /** @type {any} */ truth) {
  writePage(about, text, truth)
  const number = numberOf(about.id)
  const lines = text.split('\n')
  const title = truth.title ? fold(truth.title) : ''
  const found = title === '' ? -1 : lines.findIndex((line, at) => at > 0 && fold(line) === title)
  const sprite = number % 5 === 0 ? ['icon-menu icon-search icon-close icon-arrow-right icon-user icon-share'] : []
  const kind = number % 6
  if (kind < 2) writePage({ ...about, set: `${about.set}-cut` }, [...sprite, ...lines.slice(1)].join('\n'), truth)
  else if (kind === 2 && found > 0) writePage({ ...about, set: `${about.set}-cut` }, lines.slice(Math.max(1, found - (number % 7))).join('\n'), truth)
  else if (kind === 3 && found > 0) writePage({ ...about, set: `${about.set}-clean` }, lines.slice(found, lastOf(lines, truth.text)).join('\n'), truth)
}

/** Where the main content ends: after the last line of some length that the truth has. */
function lastOf(/** @type {string[]} */ lines, /** @type {string | undefined} */ text) {
  if (text === undefined) return lines.length
  const known = fold(text)
  for (let at = lines.length; at > 0; at--) if ((lines[at - 1] ?? '').length > 30 && known.includes(fold(lines[at - 1] ?? ''))) return at
  return lines.length
}

const dumps = path.join(sets, 'dumps-dev')
const truths = new Map(readRows(path.join(dumps, 'truth.jsonl.gz')).map((row) => [row.id, row]))
for (const file of pageFiles(dumps)) {
  for (const { id, text } of readRows(path.join(dumps, file))) {
    const truth = truths.get(id)
    writeDump({ set: 'dumps-dev', id, host: hosts.get(id) ?? `none:${id}`, style: truth.style, type: truth.type }, text, truth)
  }
}

/** Pages with tags, flattened: of those that `dumps-dev` has, with a scraper's accidents. */
function* tagged(/** @type {string} */ set) {
  const folder = path.join(sets, set)
  const known = readRows(path.join(folder, 'truth.jsonl.gz'))
  if (fs.existsSync(path.join(folder, 'pages'))) {
    for (const truth of known) {
      if (truth.title || truth.date) yield { id: truth.id, url: truth.url, html: decodePage(zlib.gunzipSync(fs.readFileSync(path.join(folder, 'pages', `${truth.id}.gz`))), 'html'), truth }
    }
    return
  }
  const truths = new Map(known.map((row) => [row.id, row]))
  for (const file of pageFiles(folder)) {
    for (const { id, html, url } of readRows(path.join(folder, file))) {
      const truth = truths.get(id)
      if (truth?.title || truth?.date) yield { id, url, html, truth }
    }
  }
}

const styles = ['inner', 'wet', 'soup', 'mess']
for (const [set, kinds] of /** @type {[string, string[]][]} */ ([['world-dev', styles], ['segments-dev', styles], ['recipes-dev', styles], ['dates-dev', styles], ['news-dev', ['mess']], ['wcxb-dev', ['mess']]])) {
  for (const { id, url, html, truth } of tagged(set)) {
    const number = numberOf(id)
    const style = kinds[number % kinds.length] ?? 'wet'
    const title = parseHtml(`<p>${/<title[^>]*>([^<]*)/i.exec(html)?.[1] ?? ''}</p>`).blocks[0]?.text ?? ''
    let state = number | 1
    const chance = () => {
      state = (Math.imul(state, 1664525) + 1013904223) | 0
      return (state >>> 8) / 0x1000000
    }
    const type = set === 'wcxb-dev' ? truth.type : 'article'
    writeDump({ set, id, host: registrable(url) || `none:${set}:${id}`, style, type }, flattenPage(parseHtml(html), title, style, chance), truth)
  }
}
fs.writeFileSync(path.join(work, 'features.json'), JSON.stringify({ title: front.titleFeatures, date: front.dateFeatures, name: front.nameFeatures }))
