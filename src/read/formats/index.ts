import type { Format } from './format.js'
import { html } from './html.js'
import { jsonl } from './jsonl.js'
import { mhtml } from './mhtml.js'
import type { InputFormat } from './names.js'
import { parquet } from './parquet.js'
import { text } from './text.js'
import { warc } from './warc.js'

/** Every format by its name. */
export const formats: Readonly<Record<InputFormat, Format>> = { warc, parquet, mhtml, jsonl, html, text }
