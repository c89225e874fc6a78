/** Columns that one stretch of memory has room for, unless the maker says otherwise. */
const ROOM = 320

/** The numbers of a page: one column a feature, one slot a block, all in one stretch of memory. */
export class FeatureTable {
  readonly size: number
  readonly names: string[] = []
  /** Number `feature * size + block`. */
  readonly values: Float32Array

  /** @param values zeros for `room` columns; missing: memory of its own. */
  constructor(
    size: number,
    private readonly room = ROOM,
    values: Float32Array = new Float32Array(size * room),
  ) {
    this.size = size
    this.values = values
  }

  /** Makes the columns of one group of features. */
  columns<Name extends string>(names: readonly Name[]): Record<Name, Float32Array> {
    const made: Partial<Record<Name, Float32Array>> = {}
    for (const name of names) {
      made[name] = this.column(this.names.length)
      this.names.push(name)
    }
    if (this.names.length > this.room)
      throw new RangeError(`Expected at most ${this.room} features, not ${this.names.length}`)
    return made as Record<Name, Float32Array>
  }

  column(feature: number): Float32Array {
    return this.values.subarray(feature * this.size, (feature + 1) * this.size)
  }
}
