import type { CleanOptions } from '../types.js'
import type { Settings } from './config/settle.js'

/** What the settings of a command ask of the cleaning of each record. */
export function cleanOptionsOf({ options }: Settings, explain: CleanOptions['explain']): CleanOptions {
  const { engine, focus, maxDepth, maxGrowth } = options
  return { engine, focus, explain, maxDepth, maxGrowth }
}
