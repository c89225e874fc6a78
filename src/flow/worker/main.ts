import { Console } from 'node:console'
import { jobs } from './jobs.js'
import { serve } from './serve.js'

/**
 * The hidden command `worker`. Standard output belongs to the frames, so whatever else prints goes to standard error. A
 * Ctrl-C reaches every process of a terminal: what it means is for the parent to say, by closing the input.
 */
export async function work(): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
  globalThis.console = new Console(process.stderr)
  await serve(jobs, process)
}
