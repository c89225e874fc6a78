import type { CleanOptions } from '../types.js'

/** Defaults of cleaning one record. */
export const defaultCleanOptions: Required<CleanOptions> = {
  engine: 'auto',
  focus: 'balanced',
  explain: 'none',
}
