import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { chooseSample, sampleSet } from '../../bench/eval/sample.mjs'
import { findSet } from '../../bench/eval/sets.mjs'

const ids = Array.from({ length: 40 }, (_, index) => `page-${index}`)

describe('chooseSample', () => {
  it('does not depend on the order of the pages', () => {
    expect(chooseSample([...ids].reverse(), 7)).toEqual(chooseSample(ids, 7))
  })

  it('keeps the smaller sample inside the larger one', () => {
    const large = chooseSample(ids, 20)
    expect([...chooseSample(ids, 5)].every((id) => large.has(id))).toBe(true)
  })

  it('is the whole set when that is smaller', () => {
    expect(chooseSample(ids, 99).size).toBe(40)
  })
})

describe('sampleSet', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'unscrape-test-'))
    vi.stubEnv('TMPDIR', path.join(folder, 'tmp'))
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })

  it('holds the same pages in its truth and in its page files', async () => {
    writeLines('truth.jsonl.gz', ids)
    writeLines('pages-0.jsonl.gz', ids.slice(0, 25))
    writeLines('pages-1.jsonl.gz', ids.slice(25))
    const sample = await sampleSet(findHere(), 6)
    const truth = readIds(path.join(sample.folder, 'truth.jsonl.gz'))
    expect(new Set(truth)).toEqual(chooseSample(ids, 6))
    expect(sample.inputs.flatMap(readIds)).toEqual(truth)
    expect(path.basename(sample.folder)).toBe(path.basename(folder))
  })

  it('copies single pages as they are', async () => {
    writeLines('truth.jsonl.gz', ['a.html', 'b.html'])
    mkdirSync(path.join(folder, 'pages'))
    for (const id of ['a', 'b']) writeFileSync(path.join(folder, 'pages', `${id}.html.gz`), gzipSync(`<p>${id}`))
    const sample = await sampleSet(findHere(), 2)
    expect(readFileSync(path.join(sample.folder, 'pages/b.html.gz'))).toEqual(gzipSync('<p>b'))
  })

  const findHere = () => {
    const set = findSet(path.basename(folder), folder)
    if (set === undefined) throw new Error(`Expected a set in ${folder}`)
    return set
  }
  const writeLines = (name: string, lines: readonly string[]) =>
    writeFileSync(path.join(folder, name), gzipSync(lines.map((id) => `${JSON.stringify({ id })}\n`).join('')))
  const readIds = (file: string): string[] =>
    gunzipSync(readFileSync(file))
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id)
})

describe('findSet', () => {
  it('is undefined for a set that is not there', () => {
    expect(findSet('wcxb-dev', path.join(tmpdir(), 'no-such-folder'))).toBeUndefined()
  })
})
