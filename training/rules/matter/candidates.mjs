// @ts-check
/**
 * `node candidates.mjs SETS > rows.jsonl`: for each page and field what the product chooses among: the traits of each choice, whether it
 * is the truth, and the traits of leaving the field out. `UNSCRAPE_DIST` names the build, `UNSCRAPE_BENCH` the folder of the sets.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { registrable } from '../../registrable.mjs'
import { foldTruth } from './fold.mjs'

const repository = path.resolve(import.meta.dirname, '../../..')
const dist = path.resolve(process.env.UNSCRAPE_DIST ?? path.join(repository, 'dist'))
const bench = path.resolve(process.env.UNSCRAPE_BENCH ?? path.join(repository, '../shared/bench'))
/** @param {string} file */
const load = (file) => import(pathToFileURL(path.join(dist, file)).href)

const { readInputs } = await load('read/index.js')
const { parseHtml } = await load('parse/index.js')
const { judgeByModel } = await load('classify/model/index.js')
const { prepareMatter } = await load('matter/index.js')
const { gatherEvidence } = await load('matter/evidence.js')
const { title, titleChoices } = await load('matter/fields/title.js')
const { author, authorChoices, authorTraitsOfPage } = await load('matter/fields/author.js')
const { dateChoices, traitsOfPage } = await load('matter/fields/date.js')
await prepareMatter()

for (const set of (process.argv[2] ?? '').split(',')) {
  const folder = path.join(bench, set)
  const truths = readTruths(folder)
  const pages = path.join(folder, 'pages')
  const inputs = existsSync(pages)
    ? [pages]
    : readdirSync(folder)
        .filter((file) => /^pages-\d+\.jsonl\.gz$/.test(file))
        .map((file) => path.join(folder, file))
  for await (const record of readInputs(inputs, { from: 'auto' })) {
    const truth = truths.get(path.basename(String(record.id)).replace(/\.gz$/, ''))
    if ('code' in record || truth === undefined) continue
    process.stdout.write(`${JSON.stringify({ set, host: hostOf(record), ...describe(record, truth) })}\n`)
  }
}

/** @param {string} folder */
function readTruths(folder) {
  const lines = gunzipSync(readFileSync(path.join(folder, 'truth.jsonl.gz'))).toString('utf8')
  const rows = lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  return new Map(rows.map((row) => [row.id, row]))
}

/** @param {{id: string, url?: string}} record */
function hostOf({ id, url }) {
  return registrable(url) || id
}

/**
 * @param {any} record
 * @param {Record<string, any>} truth
 */
function describe(record, truth) {
  const page = parseHtml(record.content)
  const options = { focus: 'balanced', explain: 'none', ...(record.url === undefined ? {} : { url: record.url }) }
  const { verdicts } = judgeByModel(page, options)
  const evidence = gatherEvidence({ page, verdicts, record })
  const soFar = { title: title(evidence, {})?.value, author: author(evidence, {})?.value }
  const days = dateChoices(evidence, soFar)
  return {
    id: record.id,
    title: row(titleChoices(evidence), 'title', truth.title, []),
    author: row(authorChoices(evidence), 'author', truth.author, authorTraitsOfPage(evidence)),
    date: row(days, 'date', truth.date, traitsOfPage(evidence, soFar, days)),
  }
}

/**
 * @param {Map<string, {candidates: {value: any, source: string}[], traits: Set<string>}>} choices
 * @param {string} field
 * @param {string | undefined} truth
 * @param {string[]} none
 */
function row(choices, field, truth, none) {
  const known = truth === undefined || truth === null || truth === '' ? undefined : foldTruth(field, truth)
  return {
    known,
    none,
    choices: [...choices.values()].map(({ candidates, traits }) => ({
      right: known !== undefined && foldTruth(field, candidates[0]?.value) === known,
      sources: [...new Set(candidates.map(({ source }) => source))],
      traits: [...traits],
      value: candidates[0]?.value,
    })),
  }
}
