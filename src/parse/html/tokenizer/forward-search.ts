/** Finds the next place of a string again and again, from places that mostly grow, going over the page once. */
export class ForwardSearch {
  private since = 0
  private found = -1

  constructor(
    private readonly text: string,
    private readonly wanted: string,
  ) {}

  /** First place at or after `from`; infinite when there is none. */
  next(from: number): number {
    if (from >= this.since && from <= this.found) return this.found
    const found = this.text.indexOf(this.wanted, from)
    this.since = from
    this.found = found === -1 ? Number.POSITIVE_INFINITY : found
    return this.found
  }
}
