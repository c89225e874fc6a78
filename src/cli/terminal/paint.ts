import type { Surroundings } from '../surroundings.js'

/** Codes of the terminal (ECMA-48) for the few looks that are used. */
const looks = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], cyan: [36, 39] } as const
type Look = keyof typeof looks

/** Gives a text a look, or leaves it as it is. */
export type Paint = (look: Look, text: string) => string

const colourful: Paint = (look, text) => `\u001b[${looks[look][0]}m${text}\u001b[${looks[look][1]}m`
const plain: Paint = (_look, text) => text

/** Colours for a terminal that shows them and a user who wants them (https://no-color.org); none in a pipe. */
export function choosePaint({ stdout, env = {} }: Pick<Surroundings, 'stdout' | 'env'>): Paint {
  const isTerminal = 'isTTY' in stdout && stdout.isTTY
  return isTerminal && !env.NO_COLOR && env.TERM !== 'dumb' ? colourful : plain
}
