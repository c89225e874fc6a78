import type { SourceRecord } from '../../types.js'
import { taken } from '../limits.js'
import type { Cleaned, Cleaner, RenderOptions } from './cleaner.js'
import type { renderRecord } from './render-record.js'

/**
 * Cleans in this process: nothing to start, and nothing that could stop a page that takes for ever. For a single small
 * record, and for the library, whose callers have a process of their own to lose.
 */
export async function makeInProcessCleaner(options: RenderOptions): Promise<Cleaner> {
  const { renderRecord } = await import('./render-record.js')
  const kinds = new Set<SourceRecord['kind']>()
  const clean = (record: SourceRecord) => {
    const isFirst = !kinds.has(record.kind)
    kinds.add(record.kind)
    return timed(() => renderRecord(record, options), isFirst)
  }
  return { clean, close: async () => {}, abort: async () => {} }
}

async function timed(work: () => ReturnType<typeof renderRecord>, isFirst: boolean): Promise<Cleaned> {
  const before = process.cpuUsage()
  const rendered = await work()
  const { user, system } = process.cpuUsage(before)
  return { ...rendered, milliseconds: taken((user + system) / 1000, isFirst) }
}
