import type { InputFormat } from '../options.js'
import type { Format } from './format.js'
import { html } from './html.js'
import { jsonl } from './jsonl.js'
import { text } from './text.js'

/** Every format by its name. Of those that are equally sure of an input the first has it, so plain text comes last. */
export const formats: Readonly<Record<InputFormat, Format>> = { jsonl, html, text }
