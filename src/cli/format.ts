/** A count with separators, the same in every locale: `1,234`. */
export const formatCount = (count: number): string => count.toLocaleString('en-US')

/** A number of bytes in the unit that suits it: `12.3 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${Math.round(bytes)} B`
  for (const [unit, size] of [
    ['kB', 1e3],
    ['MB', 1e6],
  ] as const) {
    if (bytes < size * 1000) return `${(bytes / size).toFixed(1)} ${unit}`
  }
  return `${(bytes / 1e9).toFixed(1)} GB`
}

/** `1 record`, `2 records`. */
export const plural = (count: number, noun: string): string => `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`
