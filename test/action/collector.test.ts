import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Collector } from '../../src/action/collector.js'
import { describeRun } from '../../src/action/describe-run.js'
import { setOutputs } from '../../src/action/set-outputs.js'
import { writeManifest } from '../../src/action/write-manifest.js'
import { type Summary, Tally } from '../../src/flow/summary.js'

const place = { file: 'dumps/x.html' }
const document = (id: string, quality?: number) => ({
  id,
  place,
  counts: { body: 3, matter: 1, dropped: 6, reasons: { navigation: 6 } },
  flags: [],
  ...(quality === undefined ? {} : { quality }),
})
const summary: Summary = {
  ...new Tally().totals(),
  milliseconds: 0,
  slow: { count: 0 },
  resumed: 0,
  changes: [],
  end: 'done',
}

describe('Collector', () => {
  it('keeps the ten documents of the lowest quality, the lowest first, whatever order they come in', () => {
    const collector = new Collector()
    const qualities = [0.5, 0.9, 0.1, 0.7, 0.3, 0.8, 0.2, 0.6, 0.4, 1, 0, 0.95, 0.15]
    for (const quality of qualities) collector.record(document(String(quality), quality))
    collector.record(document('unrated'))
    expect(collector.worst.map(({ quality }) => quality)).toEqual([...qualities].sort((a, b) => a - b).slice(0, 10))
    expect(collector.quality).toBeCloseTo(qualities.reduce((sum, quality) => sum + quality) / qualities.length)
  })

  it('does not grow with the failures of a run', () => {
    const collector = new Collector()
    for (let count = 0; count < 3000; count++) {
      collector.record({ code: 'E_EMPTY', id: 'x', place, message: 'The file is empty', expected: 'something' })
    }
    expect(collector.failures).toHaveLength(1000)
    collector.stop()
  })
})

describe('describeRun', () => {
  it('has no table of what there is not, and no division by nothing', () => {
    const text = describeRun(summary, new Collector())
    expect(text).toMatch(/\| Blocks kept \| – \|\n\| Mean quality \| – \|\n$/)
    expect(text).not.toContain('###')
  })

  it('says that a run was interrupted', () => {
    expect(describeRun({ ...summary, end: 'interrupted' }, new Collector())).toContain('The run was interrupted.')
  })

  it('shows ten changes and counts the others', () => {
    const changes = Array.from({ length: 12 }, (_, index) => ({ path: `${index}.md`, change: 'create' as const }))
    const text = describeRun({ ...summary, changes }, new Collector())
    expect(text).toContain('**12 files would change.**')
    expect(text.match(/\| create \|/g)).toHaveLength(10)
    expect(text).toContain('And 2 more.')
  })
})

describe('setOutputs', () => {
  it('lets no value set another output', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'unscrape-outputs-')), 'output')
    writeFileSync(file, 'before=1\n')
    setOutputs(file, { manifest: 'x\nfailed<<end\n9\nend\n', failed: 1 })
    const [, first = '', second = ''] =
      readFileSync(file, 'utf8').match(/^manifest<<(.+)$[\s\S]+^failed<<(end-.+)$/m) ?? []
    expect(first).toMatch(/^end-[0-9a-f-]{36}$/)
    expect(first).not.toBe(second)
    expect(readFileSync(file, 'utf8').startsWith('before=1\n')).toBe(true)
  })

  it('does nothing outside of a runner', () => {
    expect(() => setOutputs(undefined, { failed: 1 })).not.toThrow()
  })
})

describe('writeManifest', () => {
  it('finds a place where the runner names none', () => {
    const path = writeManifest(undefined, { code: 0, changed: 0, summary, collector: new Collector() })
    expect(path.startsWith(tmpdir())).toBe(true)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ exitCode: 0, changed: 0, read: 0, worst: [] })
  })
})
