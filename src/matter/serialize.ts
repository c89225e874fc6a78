import { stringify } from 'yaml'
import type { Matter } from '../types.js'
import { type MatterPreset, presets } from './presets/index.js'

export { fitBody, type MatterPreset, presets } from './presets/index.js'

/** Other names for fields of the front matter; false leaves a field out. */
export type FieldNames = Readonly<Partial<Record<keyof Matter, string | false | undefined>>>

/** The fields in the order in which they stand, as the documentation lists them; the type asks for each of them. */
const places: Readonly<Record<keyof Matter, number>> = {
  title: 1,
  author: 2,
  date: 3,
  modified: 4,
  description: 5,
  source: 6,
  site: 7,
  section: 8,
  lang: 9,
  tags: 10,
  image: 11,
  image_caption: 12,
  image_credit: 13,
  license: 14,
  type: 15,
  words: 16,
  quality: 17,
  crawled: 18,
  content_hash: 19,
}

/** Names of the fields, in their order. */
export const matterFields = Object.keys(places) as (keyof Matter)[] // its keys are the fields, by its type

/** Every string double-quoted and on one line, without anchors: what all versions of YAML read alike. */
const style = {
  aliasDuplicateObjects: false,
  defaultKeyType: 'PLAIN',
  defaultStringType: 'QUOTE_DOUBLE',
  doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
  lineWidth: 0,
} as const

/**
 * Characters that the library leaves as they are although some reader refuses them or folds them as a line break. They can only
 * stand inside a quoted string here, where an escape says the same.
 */
const unreadable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g

/**
 * The front matter with its fences, or nothing when there is none. Page-derived strings are always double-quoted.
 * @param names other names than the preset's; what is renamed stands at the top.
 */
export function serializeMatter(matter: Matter, preset: MatterPreset, names: FieldNames = {}): string {
  if (preset === 'none') return ''
  const fields = arrange(matter, preset, names)
  if (Object.keys(fields).length === 0) return ''
  const yaml = stringify(fields, style).replace(
    unreadable,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `---\n${yaml}---\n`
}

/** The front matter as a preset's reader has it, before it is YAML. A name that comes twice keeps its first value. */
export function arrange(
  matter: Matter,
  preset: Exclude<MatterPreset, 'none'>,
  names: FieldNames = {},
): Record<string, unknown> {
  const { nested, names: own = {} } = presets[preset]
  const top: Record<string, unknown> = {}
  const inner: Record<string, unknown> = {}
  for (const name of matterFields) {
    const value = writeValue(matter, name, preset)
    const wanted = names[name]
    if (value === undefined || wanted === false) continue
    const target = wanted === undefined && nested !== undefined && !nested.except.has(name) ? inner : top
    const key = wanted ?? own[name] ?? name
    if (!(key in target)) target[key] = value
  }
  return nested === undefined || Object.keys(inner).length === 0 ? top : { ...top, [nested.key]: inner }
}

function writeValue<Name extends keyof Matter>(
  matter: Matter,
  name: Name,
  preset: Exclude<MatterPreset, 'none'>,
): unknown {
  const value = matter[name]
  const write = presets[preset].values?.[name]
  if (value === undefined || value === null) return undefined
  return write === undefined ? value : write(value)
}
