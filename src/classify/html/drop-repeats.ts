import type { Container, Page } from '../../types.js'
import type { Scoreboard } from '../scoreboard.js'

/** Shorter texts are repeated for good reasons: labels, names, refrains. */
const SHORTEST = 6
/** More than any block's points come to. */
const POINTS = -20

/** Speaks against what repeats an earlier block that is kept: carousels, and copies for other screen sizes. Of two equal headings in a row the second goes. */
export function dropRepeats({ blocks, containers }: Page, board: Scoreboard, threshold: number): void {
  const wanted = Math.log(threshold / (1 - threshold))
  const kept = new Set<string>()
  const cells = findCells(containers)
  let before = -1
  for (const { index, text, words, container } of blocks) {
    if ((board.points[index] ?? 0) < wanted) continue
    const last = blocks[before]
    before = index
    if (last?.text === text && isHeading(containers[container]) && isHeading(containers[last.container])) {
      board.add(index, 'repeat', POINTS, 'repeat')
      continue
    }
    if (words < SHORTEST) continue
    if (!kept.has(text)) kept.add(text)
    else if (cells[container] !== 1) board.add(index, 'repeat', POINTS, 'repeat')
  }
}

const isHeading = (container: Container | undefined): boolean =>
  container?.node.type === 'element' && /^h[1-6]$/.test(container.node.tagName)

/** By container, 1 for what stands in a cell: a value that repeats one of another row is a value all the same. */
function findCells(containers: readonly Container[]): Uint8Array {
  const cells = new Uint8Array(containers.length)
  for (const { index, node, parent } of containers) {
    const isCell = node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th')
    cells[index] = isCell ? 1 : (cells[parent] ?? 0)
  }
  return cells
}
