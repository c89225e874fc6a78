import { Worker } from 'node:worker_threads'

/** Milliseconds between two looks; a killed run may leave its children for that long. */
const LOOK = 1000

/** A thread of its own, for the process that it watches may be busy for ever with one page. */
const guard = `const { ppid } = process
setInterval(() => process.ppid === ppid || process.kill(process.pid, 'SIGKILL'), ${LOOK})`

/** Megabytes that a timer needs. */
const resourceLimits = { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1, codeRangeSizeMb: 1, stackSizeMb: 1 }

/** For a child process: ends it when its parent is gone, whatever it is at. */
export function endWithParent(): void {
  new Worker(guard, { eval: true, resourceLimits }).unref()
}
