import { jsonl } from './jsonl.js'
import type { Writer } from './writer.js'

/** JSON lines, of which the table is made when all of them are there: its columns are written one after the other. */
export const parquet: Writer = { ...jsonl, name: 'parquet', extension: '.parquet' }
