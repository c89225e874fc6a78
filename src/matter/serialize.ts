import { stringify } from 'yaml'
import type { Matter } from '../types.js'

/** Which front matter a document begins with. */
export type MatterPreset = 'default' | 'none'

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
  type: 14,
  words: 15,
  quality: 16,
  crawled: 17,
  content_hash: 18,
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

/** The front matter with its fences, or nothing when there is none. Page-derived strings are always double-quoted. */
export function serializeMatter(matter: Matter, preset: MatterPreset): string {
  if (preset === 'none') return ''
  const fields = Object.entries(matter).filter(([, value]) => value !== undefined)
  if (fields.length === 0) return ''
  const yaml = stringify(Object.fromEntries(fields.sort(([a], [b]) => placeOf(a) - placeOf(b))), style).replace(
    unreadable,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `---\n${yaml}---\n`
}

const placeOf = (name: string): number => (name in places ? places[name as keyof Matter] : Number.POSITIVE_INFINITY)
