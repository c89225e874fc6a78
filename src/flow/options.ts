import type { CleanOptions } from '../types.js'

/**
 * Defaults of cleaning one record. Real pages stay below a depth of 100, the libraries of unified overflow from about 600; and no
 * page grows on its way to Markdown but by an attack (HARDENING.md has both measurements).
 */
export const defaultCleanOptions: Required<CleanOptions> = {
  engine: 'auto',
  focus: 'balanced',
  explain: 'none',
  comments: 'auto',
  reviews: 'auto',
  related: 'auto',
  encoding: 'keep',
  sites: {},
  minQuality: 0,
  maxDepth: 256,
  maxAttributes: 512,
  maxGrowth: 4,
}
