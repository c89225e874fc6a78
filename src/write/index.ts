import { html } from './html.js'
import { jsonl } from './jsonl.js'
import { md } from './md.js'
import { parquet } from './parquet.js'
import { text } from './text.js'
import type { Writer } from './writer.js'

export type { Writer } from './writer.js'

/** The output formats: a new one is a file here and a line in both lists. */
export type OutputFormat = 'md' | 'jsonl' | 'html' | 'text' | 'parquet'

export const writers: Readonly<Record<OutputFormat, Writer>> = { md, jsonl, html, text, parquet }
