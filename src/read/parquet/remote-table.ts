import { type ChildProcess, fork } from 'node:child_process'
import { ReadError } from '../read-error.js'
import type { Answer, Fields, Question, RowGroup, TableOutline } from './protocol.js'

/** Milliseconds that a question may take, and how many more for each byte: a slow machine decodes 10 MB a second. */
const PATIENCE = 10_000
const PATIENCE_PER_BYTE = 1e-4

/** Bytes of heap that the child may take: the largest group, its columns and its rows. */
const HEAP_MEGABYTES = 4096

/** A Parquet file that a child process reads for us. */
export class RemoteTable {
  readonly outline: TableOutline
  readonly #path: string
  readonly #wanted: readonly string[]
  #child: Child

  private constructor(path: string, wanted: readonly string[], child: Child, table: TableOutline) {
    this.#path = path
    this.#wanted = wanted
    this.#child = child
    this.outline = table
  }

  /** @throws {ReadError} `E_PARQUET` where its table of contents cannot be read, `E_UNREADABLE` where the file cannot. */
  static async open(path: string, wanted: readonly string[]): Promise<RemoteTable> {
    const { child, table } = await openChild(path, wanted)
    return new RemoteTable(path, wanted, child, table)
  }

  /**
   * The rows of one group, in batches. A child that broke at another group has been replaced.
   * @throws {ReadError} `E_PARQUET` where the group is corrupt.
   */
  async *read(index: number, { bytes }: RowGroup): AsyncGenerator<readonly Fields[], void, undefined> {
    if (this.#child.isLost) this.#child = (await openChild(this.#path, this.#wanted)).child
    await this.#child.ask({ ask: 'decode', group: index }, PATIENCE + Math.max(0, bytes) * PATIENCE_PER_BYTE)
    for (;;) {
      const answer = await this.#child.ask({ ask: 'rows' }, PATIENCE)
      if (!('rows' in answer) || answer.rows.length === 0) return
      yield answer.rows
    }
  }

  close(): void {
    this.#child.kill()
  }
}

async function openChild(path: string, wanted: readonly string[]): Promise<{ child: Child; table: TableOutline }> {
  const child = new Child()
  try {
    const answer = await child.ask({ ask: 'open', path, wanted }, PATIENCE)
    if ('table' in answer) return { child, table: answer.table }
    throw new ReadError({ code: 'E_PARQUET', message: 'The table of contents cannot be read' })
  } catch (cause) {
    child.kill()
    throw cause
  }
}

/** A child process that answers questions, until it is lost. */
class Child {
  readonly #process: ChildProcess
  #isLost = false
  /** Ends the question that is open. */
  #settle: (answer: Answer | undefined) => void = () => {}

  constructor() {
    this.#process = fork(childModule, [], {
      execArgv: [`--max-old-space-size=${HEAP_MEGABYTES}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    this.#process.on('message', (answer: Answer) => this.#settle(answer))
    this.#process.on('exit', () => this.#lose())
    this.#process.on('error', () => this.#lose())
  }

  get isLost(): boolean {
    return this.#isLost
  }

  /** @throws {ReadError} what the child says is wrong, or `E_PARQUET` when it does not answer in time or at all. */
  async ask(question: Question, patience: number): Promise<Answer> {
    const answer = await this.#answer(question, patience)
    if (answer === undefined) {
      this.kill()
      throw new ReadError({ code: 'E_PARQUET', message: 'they cannot be decoded' })
    }
    if ('problem' in answer) throw new ReadError(answer.problem)
    return answer
  }

  /** Nothing when the child is lost or takes too long. */
  #answer(question: Question, patience: number): Promise<Answer | undefined> {
    if (this.#isLost) return Promise.resolve(undefined)
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#settle(undefined), patience)
      this.#settle = (answer) => {
        clearTimeout(timer)
        resolve(answer)
      }
      this.#process.send(question)
    })
  }

  #lose(): void {
    this.#isLost = true
    this.#settle(undefined)
  }

  kill(): void {
    this.#lose()
    this.#process.kill('SIGKILL')
  }
}

/** The module that the child runs. Where the sources themselves are run, as in tests, it is the one that was built. */
const childModule = new URL(
  import.meta.url.endsWith('.ts') ? '../../../dist/read/parquet/child.js' : './child.js',
  import.meta.url,
)
