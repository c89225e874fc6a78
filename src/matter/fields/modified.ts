import type { Evidence } from '../evidence.js'
import type { Field } from '../field.js'
import { readDate } from '../sources/dates.js'
import { textIn } from '../sources/thing.js'

/** Metadata that gives the time of the last change. */
const keys = [
  'article:modified_time',
  'og:updated_time',
  'article:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'revised',
  'updated_time',
]

/** When it was last changed, as the page says. Left out when it says the same as `date`, or something earlier. */
export const modified: Field<'modified'> = (evidence, { date }) => {
  const found = readModified(evidence)
  if (found === undefined || found === date) return undefined
  return date !== undefined && found.slice(0, 10) < date.slice(0, 10) ? undefined : found
}

function readModified(evidence: Evidence): string | undefined {
  const values = [
    textIn(evidence.linked, 'dateModified'),
    ...keys.flatMap((key) => evidence.sightings.metas.get(key) ?? []),
    textIn(evidence.marked, 'dateModified'),
    textIn(evidence.webPage, 'dateModified'),
  ]
  for (const value of values) {
    const found = readDate(value, evidence)
    if (found !== undefined) return found
  }
  return undefined
}
