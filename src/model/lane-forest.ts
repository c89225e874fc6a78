import { keyOf } from './float-key.js'
import type { LevelForest } from './level-forest.js'

/** A forest laid out for rows that walk it together: what a walk reads of a node stands in one place, and so do the two children of a node. */
export interface LaneForest {
  readonly roots: Int32Array
  /**
   * Two numbers a node. The first is where its feature begins in a block of rows (the low 16 bits) and how many nodes further on its left child stands (the
   * bits above; 0 for a leaf). The second is the key of its threshold; that of a leaf is above all.
   */
  readonly nodes: Int32Array
  /** What a leaf gives; 0 for other nodes. */
  readonly value: Float32Array
  /** Features that the trees ask for are below this. */
  readonly features: number
}

/** Rows in a block: the numbers of so many fit into the processor's nearest cache. */
export const LANES = 64
/** Features that a block has room for. */
export const MOST_FEATURES = 512

export const FEATURE_BITS = 16
const FARTHEST = 0x7fff
const ABOVE_ALL = 0x7fffffff

/** Lays a forest out, each tree from its root on, level by level. */
export function laneForest({ roots, feature, threshold, child, value }: LevelForest): LaneForest {
  const size = value.length
  const made = { roots: new Int32Array(roots.length), nodes: new Int32Array(size * 2), value: new Float32Array(size) }
  let features = 0
  let end = 0
  roots.forEach((root, tree) => {
    const first = end++
    made.roots[tree] = first
    const order = [root]
    for (let at = 0; at < order.length; at++) {
      const node = order[at] ?? 0
      const place = first + at
      const left = child[node * 2] ?? 0
      const right = child[node * 2 + 1] ?? 0
      made.value[place] = value[node] ?? 0
      made.nodes[place * 2 + 1] = left === node ? ABOVE_ALL : keyOf(threshold[node] ?? 0)
      if (left === node) continue
      const asked = feature[node] ?? 0
      features = Math.max(features, asked + 1)
      made.nodes[place * 2] = (asked * LANES) | ((end - place) << FEATURE_BITS)
      if (end - place > FARTHEST) throw new RangeError(`Expected trees of at most ${FARTHEST} nodes`)
      order.push(left, right)
      end += 2
    }
  })
  if (features > MOST_FEATURES) throw new RangeError(`Expected at most ${MOST_FEATURES} features, not ${features}`)
  return { ...made, features }
}
