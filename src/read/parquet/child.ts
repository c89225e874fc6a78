/**
 * The child process that decodes a Parquet file. One wrong byte can send the decoder round for ever or make it ask for
 * all the memory there is; here that costs one group of rows.
 */
import { Worker } from 'node:worker_threads'
import type { Question } from './protocol.js'
import { Reader } from './reader.js'

/** Ends this process when its parent is gone: a decoder that goes round for ever would not notice. */
const GUARD = `const { ppid } = process
setInterval(() => process.ppid === ppid || process.kill(process.pid, 'SIGKILL'), 1000)`

new Worker(GUARD, { eval: true }).unref()
const reader = new Reader()

process.on('message', async (question: Question) => {
  process.send?.(await reader.answer(question))
})
process.on('disconnect', async () => {
  await reader.close()
  process.exit()
})
