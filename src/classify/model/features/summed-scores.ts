/** Maximum, minimum, sum and count of token scores, one slot a container or block; scores of zero say nothing and do not count. */
export class SummedScores {
  private readonly most: Float64Array
  private readonly least: Float64Array
  private readonly sum: Float64Array
  private readonly count: Float64Array
  private readonly force: Float64Array
  private readonly forced: Float64Array

  constructor(size: number) {
    this.most = new Float64Array(size).fill(Number.NEGATIVE_INFINITY)
    this.least = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
    this.sum = new Float64Array(size)
    this.count = new Float64Array(size)
    this.force = new Float64Array(size)
    this.forced = new Float64Array(size)
  }

  add(slot: number, score: number): void {
    if (score === 0) return
    const force = Math.abs(score)
    this.most[slot] = Math.max(this.most[slot] ?? 0, score)
    this.least[slot] = Math.min(this.least[slot] ?? 0, score)
    this.sum[slot] = (this.sum[slot] ?? 0) + score
    this.count[slot] = (this.count[slot] ?? 0) + 1
    this.force[slot] = (this.force[slot] ?? 0) + force
    this.forced[slot] = (this.forced[slot] ?? 0) + score * force
  }

  /** Adds the scores of a slot of another collection. */
  join(slot: number, other: SummedScores, from: number): void {
    this.most[slot] = Math.max(this.most[slot] ?? 0, other.most[from] ?? 0)
    this.least[slot] = Math.min(this.least[slot] ?? 0, other.least[from] ?? 0)
    this.sum[slot] = (this.sum[slot] ?? 0) + (other.sum[from] ?? 0)
    this.count[slot] = (this.count[slot] ?? 0) + (other.count[from] ?? 0)
    this.force[slot] = (this.force[slot] ?? 0) + (other.force[from] ?? 0)
    this.forced[slot] = (this.forced[slot] ?? 0) + (other.forced[from] ?? 0)
  }

  /** Writes maximum, minimum, sum, count and the mean weighted by force into five columns; nothing where no token scored. */
  write(slot: number, columns: readonly (Float32Array | undefined)[], row: number): void {
    if ((this.count[slot] ?? 0) === 0) return
    const [most, least, sum, count, mean] = columns
    if (!most || !least || !sum || !count || !mean) return
    most[row] = this.most[slot] ?? 0
    least[row] = this.least[slot] ?? 0
    sum[row] = this.sum[slot] ?? 0
    count[row] = this.count[slot] ?? 0
    mean[row] = (this.forced[slot] ?? 0) / (this.force[slot] ?? 1)
  }
}
