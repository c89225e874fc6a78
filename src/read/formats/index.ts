import type { Format } from './format.js'
import { html } from './html.js'
import { jsonl } from './jsonl.js'
import { mhtml } from './mhtml.js'
import { parquet } from './parquet.js'
import { text } from './text.js'
import { warc } from './warc.js'

/** Every format by its name. Of those that are equally sure of an input the first has it, so plain text comes last. */
export const formats = { warc, parquet, mhtml, jsonl, html, text } as const satisfies Readonly<Record<string, Format>>

/** Names of the formats that an input can have. */
export type InputFormat = keyof typeof formats

/** The same as a list, in the order of the table. */
export const inputFormats = Object.keys(formats) as InputFormat[] // its keys are the formats, by its type
