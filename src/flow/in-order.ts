/** What may be in flight at a time. A single item is always let through, however large it is. */
interface FlightBounds {
  readonly items: number
  readonly bytes: number
}

interface Work<Item, Result> {
  /** Begins the work on an item; it may end in any order. */
  readonly start: (item: Item) => Promise<Result>
  /** Bytes that an item holds on to until its result was taken. */
  readonly sizeOf: (item: Item) => number
  readonly bounds: FlightBounds
  /** Ends the stream at once, whatever is in flight. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Does the work on a stream of items several at a time, and yields the results in the order of the items, each as soon
 * as those before it are there: also while the next item is long in coming.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterator<Item>,
  work: Work<Item, Result>,
): AsyncGenerator<Result, void, undefined> {
  const flights = new Flights<Result>(work.bounds)
  const stop = () => flights.stop()
  work.signal?.addEventListener('abort', stop)
  if (work.signal?.aborted !== true) void launchAll(items, work, flights)
  else stop()
  try {
    for (let landed = await flights.land(); landed !== undefined; landed = await flights.land()) {
      if ('cause' in landed) throw landed.cause
      yield landed.value
    }
  } finally {
    stop()
    work.signal?.removeEventListener('abort', stop)
    // A stream that waits for its next item cannot be ended before it comes: nobody waits for that, or for how it ends.
    items.return?.().catch(() => undefined)
  }
}

async function launchAll<Item, Result>(
  items: AsyncIterator<Item>,
  { start, sizeOf }: Work<Item, Result>,
  flights: Flights<Result>,
): Promise<void> {
  try {
    for (let next = await items.next(); next.done !== true && flights.isOpen; next = await items.next()) {
      flights.launch(start(next.value), sizeOf(next.value))
      if (flights.isFull) await flights.room()
    }
  } catch (cause) {
    flights.launch(Promise.reject(cause), 0)
  }
  flights.end()
}

/** What came of an item. */
type Landed<Result> = { readonly value: Result } | { readonly cause: unknown }

interface Flight<Result> {
  readonly bytes: number
  landed?: Landed<Result>
}

/** What is under way, oldest first. */
class Flights<Result> {
  isOpen = true
  private isEnded = false
  private readonly waiting: Flight<Result>[] = []
  private current: Flight<Result> | undefined
  private bytes = 0
  private wakeUp: (() => void) | undefined
  private makeRoom: (() => void) | undefined
  private readonly bounds: FlightBounds

  constructor(bounds: FlightBounds) {
    this.bounds = bounds
  }

  get isFull(): boolean {
    return this.isOpen && (this.waiting.length >= this.bounds.items || this.bytes >= this.bounds.bytes)
  }

  launch(result: Promise<Result>, bytes: number): void {
    const flight: Flight<Result> = { bytes }
    this.waiting.push(flight)
    this.bytes += bytes
    const land = (landed: Landed<Result>) => {
      flight.landed = landed
      if (this.waiting[0] === flight) this.wakeUp?.()
    }
    result.then(
      (value) => land({ value }),
      (cause: unknown) => land({ cause }),
    )
  }

  room(): Promise<void> {
    return new Promise((resolve) => {
      this.makeRoom = resolve
    })
  }

  /** What came of the oldest, once that is known; nothing after the last. The one before has been taken by then. */
  async land(): Promise<Landed<Result> | undefined> {
    this.release()
    while (this.isOpen && this.waiting[0]?.landed === undefined && !(this.isEnded && this.waiting.length === 0)) {
      await new Promise<void>((resolve) => {
        this.wakeUp = resolve
      })
    }
    this.current = this.isOpen ? this.waiting[0] : undefined
    return this.current?.landed
  }

  end(): void {
    this.isEnded = true
    this.wakeUp?.()
  }

  stop(): void {
    this.isOpen = false
    this.wakeUp?.()
    this.makeRoom?.()
  }

  private release(): void {
    if (this.current === undefined) return
    this.waiting.shift()
    this.bytes -= this.current.bytes
    this.current = undefined
    if (!this.isFull) this.makeRoom?.()
  }
}
