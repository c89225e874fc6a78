// @ts-check
/** Times one variant in this process, of which it has to be the only one: `node measure.mjs VARIANT PAGES`, JSON on stdout. */
import { loadPages } from './pages.mjs'
import { htmlVariants, textVariants } from './variants.mjs'

/** Until this much CPU time is spent the pages are run without being timed, so that the compiler has seen the code. */
const warmUpMilliseconds = 1_500

const [name = '', size = ''] = process.argv.slice(2)
const variant = htmlVariants[name] ?? textVariants[name]
if (variant === undefined)
  throw new Error(`Expected one of ${Object.keys({ ...htmlVariants, ...textVariants })}, not ${name}`)
const pages = await loadPages({ kind: name in textVariants ? 'text' : 'html', size: Number(size) })
console.log = console.error // stdout is for the figures alone
process.stdout.write(JSON.stringify(await measure(variant, pages)))

/**
 * @param {import('./variants.mjs').Variant} variant
 * @param {import('./pages.mjs').BenchPage[]} all
 */
async function measure({ share, load }, all) {
  const task = await load()
  const pages = all.slice(0, Math.ceil(all.length * share))
  await warmUp(task, pages)
  const milliseconds = []
  for (const page of pages) milliseconds.push(await timePage(task, page))
  return { milliseconds, bytes: pages.map((page) => page.bytes.length) }
}

/**
 * @param {import('./variants.mjs').Task} task
 * @param {import('./pages.mjs').BenchPage[]} pages
 */
async function warmUp(task, pages) {
  let spent = 0
  for (let index = 0; spent < warmUpMilliseconds; index = (index + 1) % pages.length) {
    const page = pages[index]
    if (page === undefined) return
    spent += await timePage(task, page)
  }
}

/**
 * CPU milliseconds of the whole process, so that the collector's threads are counted too.
 * @param {import('./variants.mjs').Task} task
 * @param {import('./pages.mjs').BenchPage} page
 */
async function timePage(task, page) {
  const start = process.cpuUsage()
  await task(page)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
