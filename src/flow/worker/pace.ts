/** Share of what was known that the last task leaves: pages differ, and so does what a page takes. */
const MEMORY = 0.9
/** Bytes of results that wait in a pipe before it is full, and its worker with it: half of what Linux gives it. */
const ROOM = 64 * 2 ** 10
/** Milliseconds: a longer rest gains nothing, and holds up whoever waits for a result; a shorter one is none. */
const LONGEST = 50
const SHORTEST = 2

/** How fast a worker is, learned from its results: how long nobody has to look after it. */
export class Pace {
  private milliseconds = 0
  private bytes = 0

  /** To be told what a task took of computing, and the bytes of its result. */
  learn(milliseconds: number, bytes: number): void {
    this.milliseconds = MEMORY * this.milliseconds + (1 - MEMORY) * milliseconds
    this.bytes = MEMORY * this.bytes + (1 - MEMORY) * bytes
  }

  /** Milliseconds in which it does half of the tasks that it has, and its pipe does not fill. */
  restFor(tasks: number): number {
    const done = Math.min(tasks / 2, ROOM / Math.max(1, this.bytes))
    const rest = Math.min(LONGEST, Math.floor(done * this.milliseconds))
    return rest < SHORTEST ? 0 : rest
  }
}
