import type { Text } from 'hast'

/** The share of the characters of some text nodes that stands in those that were found, white space aside. */
export function shareOf(leaves: readonly Text[], found: ReadonlySet<Text>): number {
  let all = 0
  let inside = 0
  for (const leaf of leaves) {
    const length = leaf.value.trim().length
    all += length
    if (found.has(leaf)) inside += length
  }
  return all === 0 ? 0 : inside / all
}
