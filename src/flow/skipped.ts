import type { EmptyRecord, SkipReason, SourceRecord } from '../types.js'
import { countBlocks } from './count-blocks.js'

/** What becomes of what an archive holds beside pages. It needs no cleaning, and no worker. */
export function skippedRecord({ id, place }: SourceRecord, skip: SkipReason): EmptyRecord {
  return { id, place, empty: skip, counts: countBlocks([]) }
}
