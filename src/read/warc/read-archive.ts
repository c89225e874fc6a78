import type { ReadOutcome } from '../../types.js'
import type { FormatInput } from '../formats/format.js'
import { Gap, type Piece } from '../piece.js'
import { ReadError } from '../read-error.js'
import type { Entry } from './entry.js'
import { toFault, toOutcome } from './to-outcome.js'
import { WarcSplitter } from './warc-splitter.js'

/** Reads a web archive record by record. */
export async function* readArchive(input: FormatInput): AsyncGenerator<ReadOutcome, void, undefined> {
  const archive = new Archive(input)
  try {
    for await (const piece of input.pieces) yield* archive.read(piece)
  } catch (cause) {
    throw cause instanceof ReadError ? cause.at({ record: archive.pending }) : cause
  }
  yield* archive.end()
}

/** Turns the records of an archive into outcomes. */
class Archive {
  readonly #input: FormatInput
  readonly #splitter: WarcSplitter
  #outcomes = 0
  #others = 0

  constructor(input: FormatInput) {
    this.#input = input
    this.#splitter = new WarcSplitter(input.bounds)
  }

  get pending(): number {
    return this.#splitter.pending
  }

  *read(piece: Piece): Generator<ReadOutcome, void, undefined> {
    if (!(piece instanceof Gap)) return yield* this.#tell(this.#splitter.push(piece))
    const cut = yield* this.#tell(this.#splitter.interrupt(piece))
    this.#outcomes += 1
    yield toFault(cut, this.#input, piece.error.problem)
  }

  /** An archive of descriptions alone (WAT) holds no page, which is worth a word. */
  *end(): Generator<ReadOutcome, void, undefined> {
    yield* this.#tell(this.#splitter.end())
    const { file, path } = this.#input
    if (this.#outcomes > 0) return
    if (this.#others === 0) throw new ReadError({ code: 'E_EMPTY', message: 'The archive holds no record' })
    yield { id: path, kind: 'text', content: '', bytes: 0, place: { file }, path, skip: 'not-a-page' }
  }

  *#tell<T>(entries: Generator<Entry, T, undefined>): Generator<ReadOutcome, T, undefined> {
    for (let next = entries.next(); ; next = entries.next()) {
      if (next.done) return next.value
      const outcome = this.#toOutcome(next.value)
      if (outcome === undefined) this.#others += 1
      else {
        this.#outcomes += 1
        yield outcome
      }
    }
  }

  #toOutcome(entry: Entry): ReadOutcome | undefined {
    if (entry.kind === 'record') return toOutcome(entry, this.#input)
    return toFault(entry, this.#input, { code: 'E_WARC', message: entry.message })
  }
}
