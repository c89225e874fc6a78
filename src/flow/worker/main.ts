import { Console } from 'node:console'
import { setFlagsFromString } from 'node:v8'
import { endWithParent } from '../../read/end-with-parent.js'
import { jobs } from './jobs.js'
import { serve } from './serve.js'

/**
 * Percent that the heap may grow past what is alive before V8 clears it up. Left to itself it lets garbage pile up to six times
 * of that before it looks: 370 MB for a stream of dumps that needs 230, and no faster (measured over 8,000 of them). At 100 a
 * worker had 312 MB at most over 30,000 of them, at 80 294, and computed as long.
 */
const GROWTH = 80

/**
 * The hidden command `worker`. Standard output belongs to the frames, so whatever else prints goes to standard error. A
 * Ctrl-C, and a terminal that closes, reach every process of it: what they mean is for the parent to say, by closing the input.
 */
export async function work(): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)
  endWithParent()
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
  globalThis.console = new Console(process.stderr)
  await serve(jobs, process)
}
