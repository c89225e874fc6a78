import type { Failure, ReadOutcome } from '../../types.js'
import { toFailure } from '../failure.js'
import type { Head } from '../head.js'
import type { Fields, RowGroup } from '../parquet/protocol.js'
import { RemoteTable } from '../parquet/remote-table.js'
import { type Problem, ReadError } from '../read-error.js'
import type { Claim, Format, FormatInput } from './format.js'
import { toRecord } from './jsonl-record.js'

/** A table with one page a row, in the column `html` or `text`. */
export const parquet: Format = { holds: 'bytes', claim, read }

/** Columns that are read; the others stay on the disk. */
const COLUMNS = ['html', 'text', 'id', 'url', 'crawled']

/** Most bytes of a group of rows, all of which are held at once: groups are made of 128 MB to 1 GB. */
const MOST_GROUP = 2 ** 30

/** Names of columns that are shown when neither of the two wanted ones is there. */
const NAMES_SHOWN = 5

function claim({ text }: Head): Claim {
  return text.startsWith('PAR1') ? 'certain' : 'no'
}

async function* read(input: FormatInput): AsyncGenerator<ReadOutcome, void, undefined> {
  if (input.absolute === undefined) {
    const message = 'A Parquet file is read from its end, which a stream does not have'
    throw new ReadError({ code: 'E_PARQUET', message, expected: 'a file that is named, and not compressed as a whole' })
  }
  const table = await RemoteTable.open(input.absolute, COLUMNS)
  try {
    yield* readTable(table, input)
  } finally {
    table.close()
  }
}

async function* readTable(table: RemoteTable, input: FormatInput): AsyncGenerator<ReadOutcome, void, undefined> {
  const { columns, groups } = table.outline
  if (!columns.includes('html') && !columns.includes('text')) {
    const shown = columns.slice(0, NAMES_SHOWN).map((name) => `\`${name.slice(0, 40)}\``)
    const message = `The table has neither \`html\` nor \`text\`, only ${shown.join(', ')}`
    throw new ReadError({ code: 'E_PARQUET', message })
  }
  for (const [index, group] of groups.entries()) yield* readGroup(table, index, group, input)
  if (!groups.some(({ count }) => count > 0)) throw new ReadError({ code: 'E_EMPTY', message: 'The table has no row' })
}

async function* readGroup(
  table: RemoteTable,
  index: number,
  group: RowGroup,
  input: FormatInput,
): AsyncGenerator<ReadOutcome, void, undefined> {
  let record = group.first
  try {
    if (group.bytes > MOST_GROUP) throw tooLarge(group)
    for await (const rows of table.read(index, group)) {
      for (const row of rows) {
        yield toOutcome(row, record, input)
        record += 1
      }
    }
  } catch (cause) {
    if (!(cause instanceof ReadError)) throw cause
    yield fail(input, { ...cause.problem, message: `${nameRows(record, group)}: ${cause.message}`, record })
  }
}

function toOutcome(row: Fields, record: number, input: FormatInput): ReadOutcome {
  const { file, path, bounds } = input
  const bytes = Buffer.byteLength(String(row.html ?? row.text ?? ''))
  if (bytes > bounds.maxRecordBytes) {
    const message = `The page has ${bytes} bytes, more than ${bounds.maxRecordBytes}`
    return fail(input, { code: 'E_TOO_LARGE', message, record })
  }
  return toRecord(row, { path, place: { file, record }, number: record, bytes, code: 'E_PARQUET', noun: 'row' })
}

function tooLarge(group: RowGroup): ReadError {
  const message = `they have ${group.bytes} bytes together, more than ${MOST_GROUP}`
  return new ReadError({ code: 'E_TOO_LARGE', message, expected: 'a table with smaller groups of rows' })
}

const nameRows = (from: number, { first, count }: RowGroup): string => `Rows ${from} to ${first + count - 1}`

const fail = ({ file, path }: FormatInput, problem: Problem): Failure =>
  toFailure({ file, path, id: `${path}#${problem.record}` }, problem)
