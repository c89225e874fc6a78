import type { Command } from 'commander'
import type { Surroundings } from '../surroundings.js'

/** What a command is called with. */
export interface CommandJob {
  readonly operands: readonly string[]
  /** Parsed: it knows the options. */
  readonly command: Command
  readonly surroundings: Surroundings
}
