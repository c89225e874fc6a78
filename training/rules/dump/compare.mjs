// Says how far fitted points are from those of the repository.

/** Prints the share of points that are equal, the share within a tenth, and the mean and largest distance; tables are lists by name. */
export function comparePoints(/** @type {string} */ title, /** @type {Record<string, readonly number[]>} */ present, /** @type {Record<string, readonly number[]>} */ found) {
  const names = new Set([...Object.keys(present), ...Object.keys(found)])
  const gapsOf = (/** @type {string} */ name) => {
    const [was, is] = [present[name] ?? [], found[name] ?? []]
    return Array.from({ length: Math.max(was.length, is.length) }, (_, at) => Math.round(Math.abs((was[at] ?? 0) - (is[at] ?? 0)) * 10))
  }
  const gaps = [...names].flatMap(gapsOf)
  const share = (/** @type {number} */ most) => ((100 * gaps.filter((gap) => gap <= most).length) / gaps.length).toFixed(1)
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length / 10
  console.log(`${title}: ${gaps.length} points, equal ${share(0)} %, within 0.1 ${share(1)} %, mean ${mean.toFixed(3)}, largest ${Math.max(...gaps) / 10}`)
  const far = [...names].map((name) => ({ name, gap: Math.max(...gapsOf(name)) })).sort((a, b) => b.gap - a.gap)
  console.log(`  farthest: ${far.slice(0, 5).map(({ name, gap }) => `${name} ${gap / 10}`).join(', ')}`)
}
