import type { RenderOptions } from '../cleaner/cleaner.js'
import type { Jobs } from './serve.js'

/** What a worker can do, by the name that a pool's `hello` gives. Each job's code is loaded when it is asked for. */
export const jobs: Jobs = {
  /** Cleans a record and renders what comes of it; `src/flow/cleaner/pooled.ts` is the other side. */
  async clean(options) {
    const [{ renderRecord }, { toRecord, toReply }] = await Promise.all([
      import('../cleaner/render-record.js'),
      import('../cleaner/record-frame.js'),
    ])
    const known = options as RenderOptions // the other side's own
    return async (task) => toReply(await renderRecord(toRecord(task), known))
  },
}
