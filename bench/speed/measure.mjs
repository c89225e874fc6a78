// @ts-check
/** Times one variant in this process, of which it has to be the only one: `node measure.mjs VARIANT PAGES`, JSON on stdout. */
import { loadPages } from './pages.mjs'
import { htmlVariants, textVariants } from './variants.mjs'

/**
 * So much CPU time is spent, and every page run once, before anything is timed. Loading the code, reading its models and compiling what runs hot are paid
 * once a process and not once a page; a large program takes longer to get warm than a small one, and a sample of thirty pages is over before.
 */
const warmUpMilliseconds = 4_000

/** Each page is timed so often, one pass over all of them after the other, and its figure is the one in the middle; the slow variants once. */
const passes = 3

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
  /** @type {number[][]} */
  const timings = pages.map(() => [])
  for (let pass = 0; pass < (share < 1 ? 1 : passes); pass += 1) {
    for (const [at, page] of pages.entries()) timings[at]?.push(await timePage(task, page))
  }
  return { milliseconds: timings.map(middle), bytes: pages.map((page) => page.bytes.length) }
}

/** @param {readonly number[]} values of an odd number */
function middle(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}

/**
 * @param {import('./variants.mjs').Task} task
 * @param {import('./pages.mjs').BenchPage[]} pages
 */
async function warmUp(task, pages) {
  let spent = 0
  for (let run = 0; spent < warmUpMilliseconds || run < pages.length; run += 1) {
    const page = pages[run % pages.length]
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
