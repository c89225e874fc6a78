import type { Matter } from '../types.js'
import type { Evidence } from './evidence.js'

/** Draws one field of the front matter from the evidence; undefined when nothing says it. `so far` holds the fields before it in the list. */
export type Field<Name extends keyof Matter> = (evidence: Evidence, soFar: Matter) => Matter[Name] | undefined
