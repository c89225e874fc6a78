import type { Matter } from '../types.js'
import type { Writer } from './writer.js'

/**
 * One JSON object a line: the id, the address, the front matter, then the content. The line holds no character that
 * some readers take for the end of a line (U+2028, U+2029, U+0085), and no half of a surrogate pair.
 */
export const jsonl: Writer = {
  name: 'jsonl',
  extension: '.jsonl',
  many: true,
  separator: '',
  write({ id, matter, markdown, text }) {
    const line = JSON.stringify({ id, ...addressed(matter), markdown, text }, wellFormed)
    return `${line.replace(/[\u2028\u2029\u0085]/g, escapeBreak)}\n`
  },
}

/** Names the address `url`, as a dump does on the way in. */
function addressed({ source, ...fields }: Matter): Record<string, unknown> {
  return source === undefined ? fields : { url: source, ...fields }
}

const wellFormed = (_: string, value: unknown): unknown => (typeof value === 'string' ? value.toWellFormed() : value)

const escapeBreak = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
