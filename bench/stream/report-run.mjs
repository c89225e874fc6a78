// @ts-check

/** Looks that are printed. */
const SHOWN = 8

/**
 * What a run took, once it was on its way: starting is the same for few records and for many.
 * @param {readonly import('./watch-run.mjs').Look[]} looks
 */
export function computingOf(looks) {
  const [early, last] = [looks[Math.floor(looks.length / 5)], looks.at(-1)]
  if (early === undefined || last === undefined) return { parent: 0, workers: 0 }
  return {
    parent: last.parent.cpu - early.parent.cpu,
    workers: workersOf(looks) - workersOf(looks.slice(0, looks.indexOf(early) + 1)),
  }
}

/**
 * Seconds of computing of all workers that were seen, those among them that were replaced.
 * @param {readonly import('./watch-run.mjs').Look[]} looks
 */
function workersOf(looks) {
  /** @type {Map<number, number>} */
  const most = new Map()
  for (const { workers } of looks) for (const [pid, { cpu }] of workers) most.set(pid, cpu)
  return [...most.values()].reduce((sum, cpu) => sum + cpu, 0)
}

/**
 * @param {string} name
 * @param {import('./watch-run.mjs').Watched} watched
 * @param {{ records: number, megabytes: number }} crawl
 */
export function reportRun(name, { seconds, looks, problem }, { records, megabytes }) {
  const pace = `${Math.round(records / seconds)} records/s, ${(megabytes / seconds).toFixed(2)} MB/s`
  console.log(`\n${name}: ${seconds.toFixed(1)} s, ${pace}; ${problem ?? 'nothing lost, order kept'}`)
  const { parent, workers } = computingOf(looks)
  console.log(
    `  computing, once started: parent ${parent.toFixed(1)} s, workers ${workers.toFixed(1)} s (${((100 * parent) / workers).toFixed(1)} %)`,
  )
  const step = Math.max(1, Math.floor(looks.length / SHOWN))
  const shown = looks.filter((_, index) => index % step === 0 || index === looks.length - 1)
  const memory = shown.map(
    (look) => `${look.parent.memory} + ${[...look.workers.values()].map((each) => each.memory).join(' + ')}`,
  )
  console.log(`  memory on the way, parent + workers, MB: ${memory.join(', ')}`)
}

/**
 * The most that any worker had, in megabytes.
 * @param {readonly import('./watch-run.mjs').Look[]} looks
 */
export const mostOf = (looks) =>
  Math.max(0, ...looks.flatMap(({ workers }) => [...workers.values()].map(({ memory }) => memory)))
