/** The engine without what needs Node: no files, no archives, no Readability. */
export { UnscrapeError } from '../errors.js'
export { clean, cleanStream } from '../flow/clean.js'
export { defaultCleanOptions } from '../flow/options.js'
export type { Input, PageInput } from '../flow/to-record.js'
export { serializeMatter } from '../matter/serialize.js'
export type * from '../types.js'
