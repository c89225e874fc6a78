import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { takeLock } from '../../../src/flow/journal/lock.js'

let folder = ''
let path = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unscrape-lock-'))
  path = join(folder, 'lock')
})

/** A process id that no system gives: Linux ends at 2^22. */
const NOBODY = 2 ** 30

describe('takeLock', () => {
  it('refuses a second run, names the first, and lets it in when that is done', () => {
    const release = takeLock(path, 'out')
    expect(() => takeLock(path, 'out')).toThrow(new RegExp(`another run writes to it \\(process ${process.pid} on `))
    release()
    takeLock(path, 'out')()
    expect(readdirSync(folder)).toEqual([])
  })

  it('takes over the lock of a process that is gone', () => {
    writeFileSync(path, JSON.stringify({ pid: NOBODY, started: '1', host: hostname() }))
    const release = takeLock(path, 'out')
    expect(JSON.parse(readFileSync(path, 'utf8')).pid).toBe(process.pid)
    release()
    expect(readdirSync(folder)).toEqual([])
  })

  it('takes over the lock of a process whose id another one has now', () => {
    writeFileSync(path, JSON.stringify({ pid: process.pid, started: 'long ago', host: hostname() }))
    expect(() => takeLock(path, 'out')).not.toThrow()
  })

  it('takes over what never was a whole lock', () => {
    writeFileSync(path, '{"pid":')
    expect(() => takeLock(path, 'out')).not.toThrow()
  })

  it('leaves the lock of another machine alone, whose processes it cannot see', () => {
    writeFileSync(path, JSON.stringify({ pid: NOBODY, started: '1', host: 'elsewhere' }))
    expect(() => takeLock(path, 'out')).toThrow(/process 1073741824 on elsewhere.*delete .*lock/)
  })

  it('does not take over while somebody else does', () => {
    writeFileSync(path, JSON.stringify({ pid: NOBODY, started: '1', host: hostname() }))
    writeFileSync(`${path}.take-over`, '{}')
    expect(() => takeLock(path, 'out')).toThrow('another run writes to it')
  })
})
