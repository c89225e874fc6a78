/**
 * Names of the formats that an input can have, in the order in which they are asked: of those that are equally sure of an input the first has it,
 * so plain text comes last. They stand apart from the formats, so that the help can list them without loading any.
 */
export const inputFormats = ['warc', 'parquet', 'mhtml', 'jsonl', 'html', 'text'] as const
export type InputFormat = (typeof inputFormats)[number]
