// @ts-check
import { formatMarkdownTable } from '../table.mjs'

/** What a type of the code is called in the document. */
const typeNames = new Map([
  ['string', 'string'],
  ['readonly string[]', 'list of strings'],
  ['number', 'number'],
])

/**
 * The front-matter fields as a table, read off the documented interface `Matter`.
 * @param {string} source text of `src/types.ts`
 * @returns {string}
 */
export function renderMatter(source) {
  const body = source.slice(source.indexOf('export interface Matter {'))
  const interfaceBody = body.slice(0, body.indexOf('\n}'))
  const fields = [...interfaceBody.matchAll(/\/\*\* ([^\n]*) \*\/\n {2}readonly (\w+)\?: ([^\n]+)/g)]
  const rows = fields.map(([, meaning = '', name = '', type = '']) => [
    `\`${name}\``,
    typeNames.get(type) ?? readUnion(source, type),
    meaning,
  ])
  return formatMarkdownTable([['field', 'type', 'meaning'], ...rows], 'left')
}

/**
 * The words of a union type, in code.
 * @param {string} source
 * @param {string} type
 */
function readUnion(source, type) {
  const [, words = ''] = source.match(new RegExp(`export type ${type} = ([^\\n]+)`)) ?? []
  return words
    .split(' | ')
    .map((word) => `\`${word.slice(1, -1)}\``)
    .join(', ')
}
