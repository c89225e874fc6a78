import type { SchemaElement } from 'hyparquet'

/**
 * The columns of a table of documents, named and ordered as the keys of a JSON line. They are the same in every file,
 * whatever its documents have, so that files can be read as one table.
 */
const kinds = {
  id: 'text',
  url: 'text',
  title: 'text',
  author: 'list',
  date: 'text',
  modified: 'text',
  description: 'text',
  site: 'text',
  section: 'text',
  lang: 'text',
  tags: 'list',
  image: 'text',
  image_caption: 'text',
  image_credit: 'text',
  license: 'text',
  type: 'text',
  words: 'count',
  quality: 'share',
  crawled: 'text',
  content_hash: 'text',
  markdown: 'text',
  text: 'text',
} as const satisfies Readonly<Record<string, 'text' | 'list' | 'count' | 'share'>>

export const columns = Object.keys(kinds).map((name) => ({ name }))

/** Lists are of three levels, as the format's own rules want them. */
const elements: Readonly<Record<(typeof kinds)[keyof typeof kinds], (name: string) => SchemaElement[]>> = {
  text: (name) => [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' }],
  count: (name) => [{ name, type: 'INT32', repetition_type: 'OPTIONAL' }],
  share: (name) => [{ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' }],
  list: (name) => [
    { name, converted_type: 'LIST', repetition_type: 'OPTIONAL', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
  ],
}

export const schema: SchemaElement[] = [
  { name: 'root', num_children: columns.length },
  ...Object.entries(kinds).flatMap(([name, kind]) => elements[kind](name)),
]
