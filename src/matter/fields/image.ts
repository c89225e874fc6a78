import { found } from '../candidate.js'
import type { Field } from '../field.js'
import { leadImage } from '../sources/images.js'

/** The lead image's address. */
export const image: Field<'image'> = (evidence) => {
  const lead = leadImage(evidence)
  return lead === undefined ? undefined : found(lead.url, lead.source)
}
