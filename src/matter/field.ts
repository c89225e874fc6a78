import type { Matter } from '../types.js'
import type { Found } from './candidate.js'
import type { Evidence } from './evidence.js'

/**
 * Draws one field of the front matter from the evidence, with the source that said it; undefined when nothing does. `soFar` holds
 * the fields before it in the list.
 */
export type Field<Name extends keyof Matter> = (
  evidence: Evidence,
  soFar: Matter,
) => Found<NonNullable<Matter[Name]>> | undefined
