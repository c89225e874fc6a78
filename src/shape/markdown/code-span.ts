/** Writes a code span with a fence that it does not hold. In a table cell its pipes are escaped. */
export function fenceCode(code: string, place: 'in-line' | 'in-cell'): string {
  const fence = '`'.repeat(findFence(code))
  const padded = /^`|`$/.test(code) || (/^ .* $/.test(code) && code.trim() !== '') ? ` ${code} ` : code
  const span = fence + padded + fence
  return place === 'in-cell' && span.includes('|') ? escapePipes(span) : span
}

/** The length of the shortest run of backticks that the code does not hold. */
function findFence(code: string): number {
  if (!code.includes('`')) return 1
  const lengths = new Set<number>()
  for (let at = code.indexOf('`'); at !== -1; ) {
    let end = at
    while (code.charCodeAt(end) === 0x60) end++
    lengths.add(end - at)
    at = code.indexOf('`', end)
  }
  let length = 1
  while (lengths.has(length)) length++
  return length
}

/** An even number of backslashes before a pipe leaves it bare. */
const escapePipes = (span: string): string =>
  span.replace(/(\\*)\|/g, (pipe, slashes: string) => (slashes.length % 2 === 0 ? `${slashes}\\|` : pipe))
