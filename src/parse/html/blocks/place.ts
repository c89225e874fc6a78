import type { Text } from 'hast'

/** First and last line of a block in the source, white space at its ends aside; undefined where positions are not known. */
export function linesOf(leaves: readonly Text[]): [first: number, last: number] | undefined {
  const first = leaves[0]
  const last = leaves[leaves.length - 1]
  if (first?.position === undefined || last?.position === undefined) return undefined
  const start =
    first.position.start.line + newlines(first.value, 0, first.value.length - first.value.trimStart().length)
  const end = last.position.end.line - newlines(last.value, last.value.trimEnd().length, last.value.length)
  return [start, Math.max(start, end)]
}

function newlines(value: string, from: number, end: number): number {
  let count = 0
  for (let at = value.indexOf('\n', from); at !== -1 && at < end; at = value.indexOf('\n', at + 1)) count += 1
  return count
}
