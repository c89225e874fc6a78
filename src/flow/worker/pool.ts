import type { Header } from './frame.js'
import type { Child } from './launch.js'
import { type Entry, type Outcome, type Task, type Watcher, WorkerProcess } from './worker-process.js'

/** What a pool is made of. */
export interface PoolOptions {
  /** Starts a worker; `launch` does it for the command's own script. */
  readonly launch: () => Child
  /** Workers at most. */
  readonly jobs: number
  /** What each worker is told first: `job` (a name in `src/flow/worker/jobs.ts`) and its `options`, as JSON. */
  readonly hello: Header
  /** Bytes of memory past which a worker is replaced after its task. */
  readonly recycleAt: number
}

/** Tasks that wait in a worker behind the one it is at, so that it never waits for us; few, for they wait for that one. */
const QUEUED = 64
/** The same in bytes: more gains nothing, because the pipe is empty again long before. */
const QUEUED_BYTES = 256 * 2 ** 10
/** Milliseconds between two looks at the deadlines. */
const LOOK = 100
/** Workers in a row that end before they are ready; then it is not chance. */
const MOST_STILLBORN = 3

/**
 * Child processes that do tasks under a deadline, and may die of them.
 *
 * `run` gives a task to the worker with the least to do and resolves to what became of it: a `result`, a `timeout` (the
 * worker was killed past the task's deadline) or a `crash` (the worker died on it, and so did the next one, which had nothing
 * else to do). It rejects only when no worker can be started at all. Tasks that merely waited in a worker that died go to
 * another one. Whoever calls `run` bounds the tasks in flight and restores their order.
 *
 * To use it for something else than cleaning: add a job to the table in `jobs.ts`, and make a pool whose `hello` names it.
 */
export class WorkerPool implements Watcher {
  private readonly workers = new Set<WorkerProcess>()
  private readonly waiting: Entry[] = []
  private readonly options: PoolOptions
  private readonly clock: NodeJS.Timeout
  private stillborn = 0
  private isClosed = false

  constructor(options: PoolOptions) {
    this.options = options
    this.clock = setInterval(() => this.look(), LOOK)
    this.clock.unref()
  }

  /** Starts the first worker, so that it loads its code while the first task is still being read. */
  warm(): void {
    if (this.workers.size === 0) this.start()
  }

  run(task: Task): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ task, suspect: false, resolve, reject })
      this.dispatch()
    })
  }

  /** Ends the workers when they have done what they were given. */
  async close(): Promise<void> {
    this.isClosed = true
    clearInterval(this.clock)
    for (const worker of this.workers) worker.retire()
    await Promise.all([...this.workers].map(({ closed }) => closed))
  }

  /** Ends the workers at once; tasks that are not done never settle. */
  async kill(): Promise<void> {
    this.isClosed = true
    clearInterval(this.clock)
    for (const worker of this.workers) worker.kill()
    await Promise.all([...this.workers].map(({ closed }) => closed))
  }

  onResult(worker: WorkerProcess): void {
    this.stillborn = 0
    worker.isAlone = false
    if (worker.rss > this.options.recycleAt && !worker.isRetired) worker.retire()
    this.dispatch()
  }

  onEnd(worker: WorkerProcess): void {
    this.workers.delete(worker)
    if (this.isClosed) return
    const { entries } = worker
    const first = worker.isReady ? entries.shift() : undefined
    this.waiting.unshift(...entries)
    if (first !== undefined) this.bury(first, worker)
    else if (!worker.isReady) this.countStillborn(worker)
    this.dispatch()
  }

  /** A task that a worker died on gets one more worker, of its own; past its deadline it gets none. */
  private bury(entry: Entry, { isTimedOut, cause }: WorkerProcess): void {
    if (isTimedOut) entry.resolve({ kind: 'timeout' })
    else if (entry.suspect) entry.resolve({ kind: 'crash', cause })
    else {
      const worker = this.start()
      worker.isAlone = true
      worker.give({ ...entry, suspect: true })
    }
  }

  private countStillborn({ cause }: WorkerProcess): void {
    this.stillborn += 1
    if (this.stillborn < MOST_STILLBORN) return
    const error = new Error(`No worker could be started: ${cause}`)
    for (const { reject } of this.waiting.splice(0)) reject(error)
  }

  /** A task that comes when the pool is closed already starts nothing: nobody would end that worker. */
  private dispatch(): void {
    while (this.waiting.length > 0 && !this.isClosed) {
      const worker = this.choose()
      if (worker === undefined) return
      const entry = this.waiting.shift()
      if (entry !== undefined) worker.give(entry)
    }
  }

  /** The worker with the least to do; a new one where all have enough. */
  private choose(): WorkerProcess | undefined {
    let best: WorkerProcess | undefined
    for (const worker of this.workers) {
      if (accepts(worker) && (best === undefined || worker.entries.length < best.entries.length)) best = worker
    }
    if (best !== undefined) return best
    return this.workers.size < this.options.jobs ? this.start() : undefined
  }

  private start(): WorkerProcess {
    const worker = new WorkerProcess(this.options.launch(), this.options.hello, this)
    this.workers.add(worker)
    return worker
  }

  private look(): void {
    const now = performance.now()
    for (const worker of this.workers) worker.checkDeadline(now)
  }
}

const accepts = ({ entries, bytes, isRetired, isAlone }: WorkerProcess): boolean =>
  entries.length === 0 ? !isRetired : !isRetired && !isAlone && entries.length <= QUEUED && bytes < QUEUED_BYTES
