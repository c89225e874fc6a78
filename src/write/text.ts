import type { Writer } from './writer.js'

/** The main content alone as plain text. In a stream of many, a line with a form feed stands between documents. */
export const text: Writer = {
  name: 'text',
  extension: '.txt',
  many: false,
  separator: '\f\n',
  write: ({ text }) => `${text}\n`,
}
