// @ts-check
/** What each stage of unscrape takes of a page: `node stages.mjs PAGES`, JSON on stdout. */
import { importClassify, importMatter, importParse, importPrune, importShape } from '../built.mjs'
import { loadPages } from './pages.mjs'

const { parseHtml } = await importParse()
const { classifyByModel } = await importClassify()
const { gatherMatter, prepareMatter } = await importMatter()
const { prune } = await importPrune()
const { toMarkdown } = await importShape()

await prepareMatter()
const stages = { parse: 0, classify: 0, matter: 0, prune: 0, shape: 0 }
const pages = await loadPages({ kind: 'html', size: Number(process.argv[2]) })
/** The first passes warm the code up; only those after them are counted. */
const warmUps = 3
const counted = 2
for (let pass = 0; pass < warmUps + counted; pass += 1) {
  if (pass === warmUps)
    for (const stage of /** @type {(keyof typeof stages)[]} */ (Object.keys(stages))) stages[stage] = 0
  for (const page of pages) cleanByStages(page)
}
const share = Object.fromEntries(Object.entries(stages).map(([name, sum]) => [name, sum / pages.length / counted]))
process.stdout.write(JSON.stringify(share))

/** @param {import('./pages.mjs').BenchPage} page */
function cleanByStages({ id, content, bytes }) {
  const page = time('parse', () => parseHtml(content))
  const verdicts = time('classify', () => classifyByModel(page, { focus: 'balanced', explain: 'none' }))
  const record = /** @type {const} */ ({
    id,
    kind: 'html',
    content,
    bytes: bytes.length,
    place: { file: id },
    path: id,
  })
  time('matter', () => gatherMatter({ page, verdicts, record }))
  const tree = time('prune', () => prune(page, verdicts, {}))
  time('shape', () => toMarkdown(tree))
}

/**
 * @template Value
 * @param {keyof typeof stages} stage
 * @param {() => Value} run
 * @returns {Value}
 */
function time(stage, run) {
  const start = process.cpuUsage()
  const value = run()
  const { user, system } = process.cpuUsage(start)
  stages[stage] += (user + system) / 1000
  return value
}
