import type { CleanOptions } from '../types.js'
import type { Settings } from './config/settle.js'

/** What the settings of a command ask of the cleaning of each record. */
export function cleanOptionsOf({ options, sections }: Settings, explain: CleanOptions['explain']): CleanOptions {
  const { engine, focus, comments, reviews, related, encoding, minQuality, maxDepth, maxAttributes, maxGrowth } =
    options
  const { sites = {} } = sections
  return {
    engine,
    focus,
    explain,
    comments,
    reviews,
    related,
    encoding,
    sites,
    minQuality,
    maxDepth,
    maxAttributes,
    maxGrowth,
  }
}
