import type { Readable, Writable } from 'node:stream'
import { encodeFrame, type Frame, FrameReader, type Header } from './frame.js'

/** What a job gives back for a task: a header and bytes. */
export interface Reply {
  readonly header: Header
  readonly body: Uint8Array
}

/** Does one kind of task; made once for a worker, from the `options` of its `hello`. */
type Job = (task: Frame) => Promise<Reply> | Reply

/** Makes jobs by name; what a job needs is loaded when it is made, before the first task. */
export type Jobs = Readonly<Record<string, (options: unknown) => Promise<Job>>>

/** The streams of a worker. */
interface Streams {
  readonly stdin: Readable
  readonly stdout: Writable
}

/**
 * The worker's side of the frames. `hello` (with `job` and `options`) comes first and is answered by `ready`; then each
 * `task` is answered by a `result`, in order; the end of the input ends the worker. What goes wrong outside of a task is
 * a `fatal` with a `message`. A job that throws is a defect and ends the worker: a bad record is a result.
 */
export async function serve(jobs: Jobs, { stdin, stdout }: Streams): Promise<void> {
  const frames = readFrames(stdin)
  try {
    const job = await greet(jobs, (await frames.next()).value)
    if (job === undefined) return
    const usage = new Usage()
    await send(stdout, { type: 'ready', ...usage.look() })
    for await (const task of frames) {
      const { header, body } = await job(task)
      await send(stdout, { ...header, type: 'result', ...usage.look() }, body)
    }
  } catch (cause) {
    await send(stdout, { type: 'fatal', message: cause instanceof Error ? (cause.stack ?? cause.message) : `${cause}` })
    throw cause
  }
}

/** Milliseconds of computing between two looks at the memory: each reads a file of the system. */
const LOOK = 50

/** What the worker takes: bytes of memory, and milliseconds of computing since it was started. */
class Usage {
  private rss = 0
  private looked = Number.NEGATIVE_INFINITY

  look(): Header {
    const { user, system } = process.cpuUsage()
    const cpu = (user + system) / 1000
    if (cpu - this.looked >= LOOK) {
      this.looked = cpu
      this.rss = process.memoryUsage.rss()
    }
    return { rss: this.rss, cpu }
  }
}

/** A worker whose input ends before the greeting was not needed. */
async function greet(jobs: Jobs, hello: Frame | undefined): Promise<Job | undefined> {
  if (hello === undefined) return undefined
  const { type, job, options } = hello.header
  const make = type === 'hello' && typeof job === 'string' ? jobs[job] : undefined
  if (make !== undefined) return make(options)
  throw new Error(`Expected a hello with a job of ${Object.keys(jobs).join(', ')}, not ${JSON.stringify(hello.header)}`)
}

async function* readFrames(stdin: Readable): AsyncGenerator<Frame, undefined, undefined> {
  const reader = new FrameReader()
  for await (const chunk of stdin) yield* reader.push(chunk)
  return undefined
}

/** Each result leaves at once: what the pool has not heard of, it takes for the record that a worker died on. */
async function send(stdout: Writable, header: Header, body: Uint8Array = new Uint8Array()): Promise<void> {
  let flows = true
  for (const bytes of encodeFrame(header, body)) flows = stdout.write(bytes)
  if (!flows) await new Promise((resolve) => stdout.once('drain', resolve))
}
