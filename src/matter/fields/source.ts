import type { Field } from '../field.js'

/** The page's address: the one it calls canonical, else the one it was fetched from. */
export const source: Field<'source'> = ({ addresses }) => addresses[0]
