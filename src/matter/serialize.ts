import { stringify } from 'yaml'
import type { Matter } from '../types.js'

/** Which front matter a document begins with. */
export type MatterPreset = 'default' | 'none'

/** The order of the fields, as the documentation lists them. */
const order = [
  'title',
  'author',
  'date',
  'modified',
  'description',
  'source',
  'site',
  'section',
  'lang',
  'tags',
  'image',
  'image_caption',
  'image_credit',
  'type',
  'words',
  'quality',
  'crawled',
  'content_hash',
] as const satisfies readonly (keyof Matter)[]

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

/** The front matter with its fences, or nothing when there is none. Page-derived strings are always double-quoted. */
export function serializeMatter(matter: Matter, preset: MatterPreset): string {
  if (preset === 'none') return ''
  const ordered = Object.fromEntries(
    order.flatMap((name) => (matter[name] === undefined ? [] : [[name, matter[name]]])),
  )
  if (Object.keys(ordered).length === 0) return ''
  const yaml = stringify(ordered, style).replace(
    unreadable,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `---\n${yaml}---\n`
}
