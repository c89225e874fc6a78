/**
 * Where two hast trees differ first, as a path and the two values; undefined when they are the same, positions aside.
 * Iterative, so that deep trees can be compared.
 */
export function firstDifference(left: unknown, right: unknown): string | undefined {
  const pending: [string, unknown, unknown][] = [['', left, right]]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [path, a, b] = next
    if (Object.is(a, b)) continue
    if (!isRecord(a) || !isRecord(b)) return `${path}: ${JSON.stringify(a)} is not ${JSON.stringify(b)}`
    for (const key of new Set([...keysOf(a), ...keysOf(b)])) pending.push([`${path}/${key}`, a[key], b[key]])
  }
  return undefined
}

const keysOf = (value: object): string[] => Object.keys(value).filter((key) => key !== 'position')

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
