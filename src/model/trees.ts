/** Gradient-boosted trees, flat. A row goes left at a node when its number is at most the threshold. */
export interface Forest {
  /** First node of each tree; a negative one is a leaf alone. */
  readonly roots: Int32Array
  readonly feature: Uint16Array
  readonly threshold: Float32Array
  /** Left child of node `i` in slot `2 * i`, right one next to it; `~leaf` for a leaf. */
  readonly child: Int32Array
  readonly leaf: Float32Array
}
