import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Checkpoint, Journal, type JournalState, readJournal } from '../../../src/flow/journal/journal.js'
import { compareSettings, flattenSettings } from '../../../src/flow/journal/settings.js'
import { Tally } from '../../../src/flow/summary.js'

let path = ''
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'unscrape-journal-')), 'journal.jsonl')
})

const settings = { version: '"1"' }
const source = { file: 'a.html', size: 3, changed: 1.5 }
const at = (id: string): Checkpoint => ({ id, totals: new Tally().totals(), outputs: { last: `${id}.md` } })

function readBack(): JournalState {
  const state = readJournal(path)
  if (state === undefined) throw new Error('expected a journal')
  return state
}

describe('Journal', () => {
  it('gives back settings, sources and the last checkpoint', () => {
    const journal = Journal.create(path, settings)
    journal.source(source)
    journal.checkpoint(at('one'))
    journal.checkpoint(at('two'))
    journal.close()
    expect(readBack()).toEqual({
      settings,
      sources: [source],
      checkpoint: at('two'),
      length: readFileSync(path).length,
    })
  })

  it('goes on behind the last whole line when a process was killed in the middle of one', () => {
    const journal = Journal.create(path, settings)
    journal.checkpoint(at('one'))
    journal.close()
    appendFileSync(path, '{"checkpoint":{"id":"tw')
    const state = readBack()
    expect(state.checkpoint).toEqual(at('one'))
    const again = Journal.reopen(path, state)
    again.checkpoint(at('two'))
    again.close()
    expect(readBack().checkpoint).toEqual(at('two'))
  })

  it('believes nothing behind a line that is none, as a full disk leaves it', () => {
    const journal = Journal.create(path, settings)
    journal.checkpoint(at('one'))
    journal.close()
    appendFileSync(path, `\0\0\0\n${JSON.stringify({ checkpoint: at('two') })}\n`)
    expect(readBack().checkpoint).toEqual(at('one'))
  })

  it('is none where there is no file, none of this format, or not even its first line', () => {
    expect(readJournal(path)).toBeUndefined()
    writeFileSync(path, '{"format":0,"settings":{}}\n')
    expect(readJournal(path)).toBeUndefined()
    writeFileSync(path, '{"format":1,"sett')
    expect(readJournal(path)).toBeUndefined()
  })
})

describe('settings', () => {
  it('are flat, with the values as JSON', () => {
    expect(flattenSettings({ a: 1, b: { c: ['x'], d: undefined, e: { f: null } } })).toEqual({
      a: '1',
      'b.c': '["x"]',
      'b.e.f': 'null',
    })
  })

  it('say what is other than it was', () => {
    expect(() => compareSettings({ a: '1', b: '2' }, { a: '1', b: '3', c: '4' }, 'out')).toThrow(
      /b was 2 and is 3; c was not set and is 4.*leave out --resume/,
    )
    expect(() => compareSettings({ a: '1' }, { a: '1' }, 'out')).not.toThrow()
  })
})
