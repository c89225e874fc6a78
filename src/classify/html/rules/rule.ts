import type { Scoreboard } from '../../scoreboard.js'
import type { Context } from '../features/index.js'

/** One thing that tells content from boilerplate: adds its points for each block to the board. */
export interface Rule {
  readonly name: string
  readonly apply: (context: Context, board: Scoreboard) => void
}
