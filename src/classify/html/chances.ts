import type { Scoreboard } from '../scoreboard.js'

/** The points so far as probabilities, by block. */
export const chancesOf = (board: Scoreboard): Float64Array => board.points.map((points) => 1 / (1 + Math.exp(-points)))
