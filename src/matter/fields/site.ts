import type { Field } from '../field.js'

/** What the page calls its site. A host is no name: without one the field is left out. */
export const site: Field<'site'> = ({ sites }) => sites[0]
