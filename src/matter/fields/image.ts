import type { Field } from '../field.js'
import { leadImage } from '../sources/images.js'

/** The lead image's address. */
export const image: Field<'image'> = (evidence) => leadImage(evidence)?.url
