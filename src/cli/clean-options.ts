import type { CleanOptions } from '../types.js'
import type { Settings } from './config/settle.js'

/** What the settings of a command ask of the cleaning of each record. */
export function cleanOptionsOf({ options }: Settings, explain: CleanOptions['explain']): CleanOptions {
  return { engine: options.engine, focus: options.focus, explain }
}
