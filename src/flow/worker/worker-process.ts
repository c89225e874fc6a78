import { readProcessStat } from '../process-stat.js'
import { encodeFrame, type Frame, FrameReader, type Header } from './frame.js'
import type { Child } from './launch.js'
import { Pace } from './pace.js'

/** One task on its way through a pool. */
export interface Task {
  readonly header: Header
  readonly body: string | Uint8Array
  /** What its time is compared with: a worker's first of a kind takes longer. */
  readonly kind?: string
  /** Size of the body: what a pool bounds. */
  readonly bytes: number
  /** Time of computing from the moment the worker begins it; past that the worker is killed. */
  readonly milliseconds: number
}

/** A task with whoever waits for it. */
export interface Entry {
  readonly task: Task
  /** Whether a worker died on it before. */
  readonly suspect: boolean
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (cause: unknown) => void
}

/**
 * What became of a task: its result with the milliseconds of computing, and whether it was the worker's first of its kind. A crash and a deadline are outcomes, for the pool
 * outlives them.
 */
export type Outcome =
  | { readonly kind: 'result'; readonly frame: Frame; readonly milliseconds: number; readonly isFirst: boolean }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'crash'; readonly cause: string }

/** What a pool is told of one of its workers. */
export interface Watcher {
  onResult(worker: WorkerProcess): void
  /** After the last of its results was delivered. */
  onEnd(worker: WorkerProcess): void
}

/** Characters of a worker's standard error that are kept: V8 prints its last words there. */
const WORDS_KEPT = 4096
/** Milliseconds that a worker has to load its code; many times what a slow disk needs. */
const START = 60_000

/**
 * Times that a task's limit may pass on the clock while the worker computes less than that: it waits for a busy machine, and
 * what comes of a record must not depend on that. Past it the worker waits for nothing that will come.
 */
const PATIENCE = 20

/** One child process and the tasks that were given to it: it does them in order, so what it is at is always the first. */
export class WorkerProcess {
  readonly entries: Entry[] = []
  bytes = 0
  isReady = false
  /** No more tasks are given to it: it was told to end when it is done. */
  isRetired = false
  /** It does one suspect and nothing else, so that nobody else's task can be to blame. */
  isAlone = false
  isTimedOut = false
  /** Why it ended. */
  cause = ''
  /** Bytes of memory that it had after its last result. */
  rss = 0
  readonly closed: Promise<void>
  private begun = performance.now()
  /** Milliseconds of computing that it had when it began its task. */
  private cpu = 0
  private readonly pace = new Pace()
  private isLate = false
  /** Kinds of records it has seen: the code of each is loaded with its first. */
  private readonly kinds = new Set<string | undefined>()
  private words = ''
  private readonly child: Child
  private readonly watcher: Watcher

  constructor(child: Child, hello: Header, watcher: Watcher) {
    this.child = child
    this.watcher = watcher
    const reader = new FrameReader()
    child.stdout.on('data', (chunk: Buffer) => this.receive(reader, chunk))
    child.stderr.on('data', (chunk: Buffer) => {
      this.words = (this.words + chunk.toString()).slice(-WORDS_KEPT)
    })
    // A worker that died takes no more input; what it died of is told by its end.
    child.stdin.on('error', () => undefined)
    child.on('error', (error) => {
      this.cause ||= error.message
    })
    this.closed = new Promise((resolve) => {
      child.on('close', (code, signal) => {
        this.cause ||= describeEnd({ code, signal, words: this.words })
        this.watcher.onEnd(this)
        resolve()
      })
    })
    this.write(encodeFrame({ ...hello, type: 'hello' }))
  }

  give(entry: Entry): void {
    if (this.entries.length === 0) this.restartClock()
    this.entries.push(entry)
    this.bytes += entry.task.bytes
    this.write(encodeFrame({ ...entry.task.header, type: 'task' }, entry.task.body))
  }

  /** Lets it finish what it has and end. */
  retire(): void {
    this.isRetired = true
    this.child.stdin.end()
  }

  kill(): void {
    this.child.kill('SIGKILL')
  }

  /**
   * Kills it when its task is past the deadline. The first look only notes it: where this process was held up, the result
   * is already there and comes in before the second.
   */
  checkDeadline(now: number): void {
    const limit = this.isReady ? this.entries[0]?.task.milliseconds : START
    if (limit === undefined || this.isWithin(limit, now - this.begun)) return
    if (!this.isLate) {
      this.isLate = true
      return
    }
    this.isTimedOut = this.isReady
    this.cause ||= 'It did not start in time'
    this.kill()
  }

  private isWithin(limit: number, elapsed: number): boolean {
    if (elapsed <= limit) return true
    if (!this.isReady || elapsed > PATIENCE * limit) return false
    const cpu = readProcessStat(this.child.pid ?? 0)?.cpu
    return cpu !== undefined && cpu - this.cpu <= limit
  }

  private receive(reader: FrameReader, chunk: Buffer): void {
    try {
      for (const frame of reader.push(chunk)) this.take(frame)
      this.rest()
    } catch (cause) {
      this.cause ||= `It sent what is no frame: ${cause instanceof Error ? cause.message : cause}`
      this.kill()
    }
  }

  /**
   * Looks away for a while when the worker has enough to do: the results of that time come in together, and so do the tasks
   * that take their places. One by one they would cost this process half as much again as the reading and writing.
   */
  private rest(): void {
    const milliseconds = this.pace.restFor(this.entries.length)
    if (milliseconds === 0) return
    const { stdout } = this.child
    stdout.pause()
    setTimeout(() => stdout.resume(), milliseconds)
  }

  private take(frame: Frame): void {
    const { type, rss, cpu, message } = frame.header
    const before = this.cpu
    this.cpu = typeof cpu === 'number' ? cpu : 0
    if (type === 'ready') {
      this.isReady = true
      this.restartClock()
    } else if (type === 'fatal') {
      this.cause ||= firstLine(String(message))
    } else {
      const entry = this.entries.shift()
      if (entry === undefined) throw new Error('a result that nobody asked for')
      this.bytes -= entry.task.bytes
      const milliseconds = this.cpu - before
      this.pace.learn(milliseconds, frame.body.length)
      this.rss = typeof rss === 'number' ? rss : 0
      this.restartClock()
      const { kind } = entry.task
      const isFirst = !this.kinds.has(kind)
      this.kinds.add(kind)
      entry.resolve({ kind: 'result', frame, milliseconds, isFirst })
      this.watcher.onResult(this)
    }
  }

  private restartClock(): void {
    this.begun = performance.now()
    this.isLate = false
  }

  /** Frames that are written in one go leave in one call to the system. */
  private write(parts: readonly Uint8Array[]): void {
    const { stdin } = this.child
    if (stdin.writableCorked === 0) {
      stdin.cork()
      process.nextTick(() => stdin.uncork())
    }
    for (const part of parts) stdin.write(part)
  }
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? ''

interface End {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly words: string
}

/** What V8 called its reason, else how the process ended. */
function describeEnd({ code, signal, words }: End): string {
  const fatal = /^(?:FATAL ERROR|\w*Error): .*$/m.exec(words)?.[0]
  return fatal ?? (signal === null ? `It ended with code ${code}` : `It ended with ${signal}`)
}
