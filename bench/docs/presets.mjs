// @ts-check
import { formatMarkdownTable } from '../table.mjs'

/** @typedef {import('../../src/types.js').Matter} Matter */

/** A value that each preset that writes dates, people or addresses in its own way shows it by. */
const example = /** @type {const} */ ({
  title: 'A heron',
  author: ['Ana Berg'],
  date: '2024-03-08T01:35+01:00',
  modified: '2024-03-09',
  description: 'It came back.',
  source: 'https://example.org/heron',
  site: 'The Lark',
  section: 'Nature',
  lang: 'en',
  tags: ['water birds'],
  image: 'https://example.org/heron.jpg',
  image_caption: 'At the mill',
  image_credit: 'C. Diaz',
  license: 'CC-BY-4.0',
  type: 'article',
  words: 312,
  quality: 0.97,
  crawled: '2024-03-10T00:00:00Z',
  content_hash: '1f0c5e9a7b3d2468',
})

/**
 * What each preset calls each field, and how it writes it where it does so in its own way.
 * @param {Pick<typeof import('../../src/matter/serialize.js'), 'arrange' | 'matterFields' | 'presets'>} serialize
 */
export function renderPresets({ arrange, matterFields, presets }) {
  const names = /** @type {(keyof typeof presets)[]} */ (Object.keys(presets))
  const rows = matterFields.map((field) => [`\`${field}\``, ...names.slice(1).map((preset) => cell(field, preset))])
  return formatMarkdownTable([['field', ...names.slice(1).map((name) => `\`${name}\``)], ...rows], 'left')

  /**
   * @param {keyof Matter} field
   * @param {keyof typeof presets} preset
   */
  function cell(field, preset) {
    const [path, value] = flatten(arrange({ [field]: example[field] }, preset))
    const written = JSON.stringify(value) === JSON.stringify(example[field]) ? '' : ` = \`${JSON.stringify(value)}\``
    return path === field && written === '' ? '·' : `\`${path}\`${written}`
  }
}

/**
 * @param {Record<string, unknown>} fields one, at the top or in a mapping
 * @returns {[path: string, value: unknown]}
 */
function flatten(fields) {
  const [[name = '', value] = []] = Object.entries(fields)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [name, value]
  const [path, inner] = flatten(Object.fromEntries(Object.entries(value)))
  return [`${name}.${path}`, inner]
}
