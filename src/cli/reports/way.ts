/** How far a run has come on its way through its inputs. */
export class Way {
  private done = 0
  private total: number | undefined
  private readonly started: number
  private readonly clock: () => number

  /** @param clock Milliseconds that only go forward. */
  constructor(clock: () => number = () => performance.now()) {
    this.clock = clock
    this.started = clock()
  }

  /** To be told how long the way is, as soon as somebody knows. */
  set length(bytes: number | undefined) {
    this.total = bytes
  }

  /** To be told each step. */
  go(bytes: number): void {
    this.done += bytes
  }

  /** Seconds that have passed and, where the length is known, that are left at the pace so far. */
  look(): { readonly seconds: number; readonly done: number; readonly total?: number; readonly left?: number } {
    const { done, total } = this
    const seconds = (this.clock() - this.started) / 1000
    if (total === undefined || done === 0) return { seconds, done }
    return { seconds, done, total, left: (seconds * Math.max(0, total - done)) / done }
  }
}
