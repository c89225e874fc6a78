import { ReadError } from '../read-error.js'
import type { Answer, Fields, Question } from './protocol.js'
import { Table } from './table.js'

/** Characters of pages that are handed over at a time: enough to keep the pipe full, little enough to hold. */
const BATCH = 4 * 2 ** 20

/** Answers the questions about one table, one after the other. */
export class Reader {
  #table: Table | undefined
  /** Rows that are decoded and not handed over yet, the last first. */
  #rows: Fields[] = []

  async answer(question: Question): Promise<Answer> {
    try {
      return await this.#obey(question)
    } catch (cause) {
      if (cause instanceof ReadError) return { problem: cause.problem }
      throw cause
    }
  }

  async close(): Promise<void> {
    await this.#table?.close()
  }

  async #obey(question: Question): Promise<Answer> {
    if (question.ask === 'rows') return { rows: this.#takeBatch() }
    if (question.ask === 'open') {
      this.#table = await Table.open(question.path, question.wanted)
      return { table: this.#table.outline }
    }
    const group = this.#table?.outline.groups[question.group]
    const rows = group === undefined ? [] : await this.#table?.read(group)
    this.#rows = rows?.reverse() ?? []
    return { decoded: true }
  }

  /** The next rows, of which one is always given; none when all were. */
  #takeBatch(): Fields[] {
    const batch: Fields[] = []
    for (let size = 0; size < BATCH; ) {
      const row = this.#rows.pop()
      if (row === undefined) break
      batch.push(row)
      size += String(row.html ?? '').length + String(row.text ?? '').length
    }
    return batch
  }
}
