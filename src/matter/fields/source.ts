import type { Field } from '../field.js'

/** The page's address: the one it calls canonical, unless that is plainly another page's; else the one it was fetched from. */
export const source: Field<'source'> = ({ located }) => located[0]
