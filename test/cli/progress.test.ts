import { Writable } from 'node:stream'
import type { WriteStream } from 'node:tty'
import { describe, expect, it } from 'vitest'
import { formatSeconds } from '../../src/cli/format.js'
import { Progress } from '../../src/cli/progress.js'
import { Way } from '../../src/cli/reports/way.js'

function makeTerminal(columns: number) {
  let shown = ''
  const stream = new Writable({
    write(data, _encoding, done) {
      shown += data
      done()
    },
  })
  const terminal = Object.assign(stream, { isTTY: true, columns }) as unknown as WriteStream
  return { terminal, shown: () => shown }
}

function makeWay(): Way {
  let now = 0
  const way = new Way(() => now)
  now = 10_000
  way.length = 4_000_000
  way.go(1_000_000)
  return way
}

const counts = { read: 1234, kept: 1230, dropped: 1, failed: 3, bytes: 20_000_000 }

describe('Progress', () => {
  it('tells records, size, pace, failures and the time that is left', () => {
    const { terminal, shown } = makeTerminal(120)
    new Progress(terminal, makeWay()).update(counts)
    expect(shown()).toBe('1,234 records, 20.0 MB, 2.0 MB/s, 3 failed, 30 s left')
  })

  it('draws no more often than an eye can follow, and cleans up behind itself', () => {
    const { terminal, shown } = makeTerminal(120)
    const progress = new Progress(terminal, makeWay())
    progress.clear()
    expect(shown()).toBe('')
    for (let times = 0; times < 50; times += 1) progress.update(counts)
    expect(shown().split('records')).toHaveLength(2)
    progress.clear()
    expect(shown()).toContain('\u001b[2K')
  })

  it('fits into the terminal', () => {
    const { terminal, shown } = makeTerminal(20)
    new Progress(terminal, makeWay()).update({ ...counts, failed: 0 })
    expect(shown()).toHaveLength(19)
  })
})

describe('formatSeconds', () => {
  it('says no more than somebody who waits wants to know', () => {
    expect([7.6, 80, 7500].map(formatSeconds)).toEqual(['8 s', '1 min 20 s', '2 h 5 min'])
  })
})
