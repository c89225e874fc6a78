import { memberErrors } from '../compressed/member-error.js'

/** What can be wrong with zstd data. */
export const zstdErrors = memberErrors({ name: 'zstd', code: 'E_ZSTD', unit: 'frame' })
