import type { Preset } from './preset.js'
import { toLocal } from './times.js'

/**
 * Obsidian's properties are flat: texts, lists, numbers, and dates without an offset. People become links to their notes; a tag has
 * no spaces and is more than a number.
 * @see https://help.obsidian.md/properties
 */
export const obsidian: Preset = {
  reader: 'Obsidian',
  values: {
    author: (names) => names.map(toLink),
    date: toLocal,
    modified: toLocal,
    crawled: toLocal,
    tags: (tags) => nonEmpty([...new Set(tags.flatMap(toTag))]),
  },
}

/** Marks that end a link, or mean a part of a note or a name for it. */
const notInLinks = /[[\]|#^\\]+/g

function toLink(name: string): string {
  const note = name.replace(notInLinks, ' ').replace(/\s+/g, ' ').trim()
  return note === '' ? name : `[[${note}]]`
}

/** Letters, digits, `_`, `-` and `/` make a tag. */
function toTag(tag: string): string[] {
  const name = tag
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return name === '' || /^[\d/_-]+$/.test(name) ? [] : [name]
}

const nonEmpty = (tags: readonly string[]): readonly string[] | undefined => (tags.length === 0 ? undefined : tags)
