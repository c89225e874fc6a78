import type { Field } from '../field.js'

/** When the page was fetched, as the dump says. */
export const crawled: Field<'crawled'> = ({ record }) => record.crawled
