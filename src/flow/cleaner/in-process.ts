import type { Cleaner, RenderOptions } from './cleaner.js'

/**
 * Cleans in this process: nothing to start, and nothing that could stop a page that takes for ever. For a single small
 * record, and for the library, whose callers have a process of their own to lose.
 */
export async function makeInProcessCleaner(options: RenderOptions): Promise<Cleaner> {
  const { renderRecord } = await import('./render-record.js')
  return { clean: (record) => renderRecord(record, options), close: async () => {}, abort: async () => {} }
}
