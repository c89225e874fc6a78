/** Parts of a page that not everybody wants. */
export type Part = 'comments' | 'reviews' | 'related'

/** A run of blocks that is such a part. */
export interface Section {
  readonly part: Part
  readonly first: number
  readonly end: number
}
