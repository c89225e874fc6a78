import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileWriter, parquetWriteRows } from 'hyparquet-writer'
import { columns, schema } from './parquet-schema.js'
import type { Seal } from './seal.js'

/** Rows that stand together: enough to compress well, few enough to hold, also where pages are long. */
const GROUP = 1000

/** Makes a Parquet table of JSON lines, a document a row. */
export const parquet: Seal = async (from, to) => {
  await parquetWriteRows({
    writer: fileWriter(to),
    rows: readRows(from),
    columns,
    schema,
    rowGroupSize: GROUP,
    createdBy: 'unscrape',
  })
}

/** Every row has every column; what a document does not have is null. */
async function* readRows(path: string): AsyncGenerator<Record<string, unknown>, void, undefined> {
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line === '') continue
    const document: Record<string, unknown> = JSON.parse(line)
    yield Object.fromEntries(columns.map(({ name }) => [name, document[name] ?? null]))
  }
}
