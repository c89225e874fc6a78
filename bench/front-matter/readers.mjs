// @ts-check
/** The readers of YAML that most programs in JavaScript use. */
import grayMatter from 'gray-matter'
import { load } from 'js-yaml'
import { parse } from 'yaml'

/** @typedef {(written: string, header: string) => unknown} Reader a document, and its header with both fences */

/** @type {readonly (readonly [name: string, read: Reader])[]} */
export const readers = [
  ['gray-matter', (written) => grayMatter(written, { language: 'yaml' }).data],
  ['js-yaml', (_, header) => load(header.slice(4, -4))],
  ['yaml 1.2', (_, header) => parse(header.slice(4, -4))],
  ['yaml 1.1', (_, header) => parse(header.slice(4, -4), { version: '1.1' })],
]
