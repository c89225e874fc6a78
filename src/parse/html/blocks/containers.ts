import type { Element, Root } from 'hast'
import type { Block, Container } from '../../../types.js'

/** Every element that the walk came by, the root first, parents before children. */
export interface Visits {
  readonly nodes: (Element | Root)[]
  /** Visit of the element around; -1 for the root. */
  readonly parents: number[]
}

/** A block whose `container` is still the number of a visit. */
export type OpenBlock = { -readonly [Key in keyof Block]: Block[Key] }

/** Makes a container of each visited element that holds a block, and points the blocks at theirs. */
export function gatherContainers({ nodes, parents }: Visits, blocks: readonly OpenBlock[]): Container[] {
  const holds = markHolders(parents, nodes.length, blocks)
  const containers: { -readonly [Key in keyof Container]: Container[Key] }[] = []
  const numbers = new Int32Array(nodes.length).fill(-1)
  for (let visit = 0; visit < nodes.length; visit++) {
    const node = nodes[visit]
    if (holds[visit] !== 1 || node === undefined) continue
    const parent = numbers[parents[visit] ?? -1] ?? -1
    const index = containers.length
    numbers[visit] = index
    containers.push({ index, node, parent, depth: (containers[parent]?.depth ?? -1) + 1, first: blocks.length, end: 0 })
  }
  for (const block of blocks) block.container = numbers[block.container] ?? 0
  setRanges(containers, blocks)
  return containers
}

/** Climbs from each block's node until it meets an element that is already marked, so each is met once. */
function markHolders(parents: readonly number[], size: number, blocks: readonly OpenBlock[]): Uint8Array {
  const holds = new Uint8Array(size)
  for (const { container } of blocks) {
    for (let visit = container; visit >= 0 && holds[visit] === 0; visit = parents[visit] ?? -1) holds[visit] = 1
  }
  return holds
}

function setRanges(containers: { parent: number; first: number; end: number }[], blocks: readonly OpenBlock[]): void {
  for (const { index, container } of blocks) {
    const own = containers[container]
    if (own !== undefined) widen(own, index, index + 1)
  }
  for (let index = containers.length - 1; index > 0; index--) {
    const own = containers[index]
    const around = containers[own?.parent ?? -1]
    if (own !== undefined && around !== undefined) widen(around, own.first, own.end)
  }
}

function widen(container: { first: number; end: number }, first: number, end: number): void {
  if (first < container.first) container.first = first
  if (end > container.end) container.end = end
}
