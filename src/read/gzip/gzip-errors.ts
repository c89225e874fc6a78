import { memberErrors } from '../compressed/member-error.js'

/** What can be wrong with gzip data. */
export const gzipErrors = memberErrors({ name: 'gzip', code: 'E_GZIP', unit: 'member' })
