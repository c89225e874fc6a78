import { describe, expect, it } from 'vitest'
import { describeSummary } from '../../../src/cli/describe-summary.js'
import type { Summary } from '../../../src/flow/summary.js'

const summary: Summary = {
  read: 1200,
  kept: 1000,
  dropped: 190,
  failed: 10,
  bytes: 5_000_000,
  empty: { revisit: 150, 'not-a-page': 40 },
  failures: { E_TIMEOUT: 1, E_JSONL: 9 },
  blocks: { body: 0, matter: 0, dropped: 0, reasons: {} },
  flags: { 'hidden-text-kept': 4 },
  milliseconds: 2000,
  slow: { count: 0 },
  resumed: 0,
  changes: [],
  end: 'done',
}
const context = { output: 'out', mode: 'write', explained: false, rejects: 'rejects.jsonl' } as const

describe('the summary', () => {
  it('says why records gave no document, the most frequent reasons first', () => {
    expect(describeSummary(summary, context).split('\n').slice(0, 3)).toEqual([
      'Read 1,200 records (5.0 MB) in 2.0 s: 1,000 kept, 190 without a document, 10 failed.',
      'Without a document: revisit 150, not-a-page 40.',
      'Failed: E_JSONL 9, E_TIMEOUT 1.',
    ])
  })

  it('names the record that was furthest past the time it should have taken, and says nothing where none was', () => {
    const slowest = { id: 'x', place: { file: 'crawl.warc', record: 7 }, bytes: 2_000_000, milliseconds: 9400 }
    expect(describeSummary({ ...summary, slow: { count: 12, slowest } }, context)).toContain(
      'Slower than expected: 12 records (above all crawl.warc, record 7, 9.4 s for 2.0 MB).',
    )
    expect(describeSummary(summary, context)).not.toContain('Slower')
  })

  it('says what puts characters right that were misread before', () => {
    const misread = { ...summary, flags: { 'encoding-misread': 2 } }
    expect(describeSummary(misread, context)).toContain(
      'In 2 documents characters were misread before (cafÃ© for café): --encoding mend puts them right.',
    )
    expect(describeSummary(summary, context)).not.toContain('misread')
  })

  it('says how to go on after an interruption, where that is possible', () => {
    const interrupted = { ...summary, end: 'interrupted' } as const
    expect(describeSummary(interrupted, context)).toContain('add --resume to go on from here')
    expect(describeSummary(interrupted, { ...context, output: '-' })).toContain('run again for the rest')
    expect(describeSummary({ ...summary, resumed: 7 }, context)).toContain(
      'Resumed after 7 records that were done before.',
    )
  })
})
