import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { failures, outcomes, outcomesOf, records } from './outcomes.js'
import { temporaryFolder } from './temporary-folder.js'
import { pageOf, pageRecord } from './warc-writer.js'
import { compressedLine, frameHead, line, zstdFrame, zstdRun, zstdSkippable } from './zstd-writer.js'

const text = JSON.parse(line).text as string
const pages = [1, 2, 3, 4].map((number) => pageRecord(number))
const frames = pages.map(zstdFrame)
const sound = [1, 2, 3, 4].map((number) => ({ content: pageOf(number) }))

describe('zstd data', () => {
  it('is known by its content, and read whatever its frames are', async () => {
    const bytes = Buffer.concat([
      zstdSkippable('index'),
      compressedLine,
      zstdFrame(''),
      zstdSkippable(''),
      zstdFrame('{"te'),
      zstdFrame('xt":"b"}'),
    ])
    for (const size of [1, 7, 100, 1e6]) {
      expect(await outcomesOf(bytes, {}, size)).toMatchObject([{ content: text }, { content: 'b' }])
    }
  })

  it('holds archives, frame by frame or as a whole', async () => {
    expect(await outcomesOf(Buffer.concat(frames))).toMatchObject(sound)
    expect(await outcomesOf(zstdFrame(Buffer.concat(pages)))).toMatchObject(sound)
  })

  it('gives all blocks of a long frame', async () => {
    const content = `<p>${Array.from({ length: 60_000 }, (_, index) => `Word ${index}`).join(' ')}`
    expect(records(await outcomesOf(zstdFrame(content)))[0]?.content).toBe(content)
  })

  it('takes its extension off the name', async () => {
    const folder = await temporaryFolder({ 'a.jsonl.zst': zstdFrame('oops\n{"text":"a"}') })
    expect(await outcomes([folder])).toMatchObject([{ code: 'E_JSONL' }, { content: 'a' }])
  })
})

/**
 * Magic, frame header and block header of the frames here, in bytes. Where a length is struck, what follows may be taken
 * for part of the block: without a checksum no reader can tell.
 */
const LENGTHS = 10

describe('broken zstd data', () => {
  it('gives every whole record before a cut, then the failure with its place', async () => {
    const bytes = Buffer.concat(frames)
    const cut = bytes.length - 20
    expect(await outcomesOf(bytes.subarray(0, cut))).toMatchObject([
      ...sound.slice(0, 3),
      { code: 'E_ZSTD', place: { range: [cut, cut] }, message: expect.stringContaining('in the middle of a frame') },
    ])
  })

  it('goes on at the next frame behind a broken one, and behind what is none', async () => {
    const broken = Buffer.from(frames[1] ?? [])
    broken[6] = 0x07
    const start = frames[0]?.length ?? 0
    for (const wrong of [broken, Buffer.from('disk full')]) {
      const bytes = Buffer.concat([frames[0] ?? wrong, wrong, frames[2] ?? wrong, frames[3] ?? wrong])
      for (const size of [13, 1e6]) {
        expect(await outcomesOf(bytes, {}, size)).toMatchObject([
          sound[0],
          { code: 'E_ZSTD', place: { range: [start, start + wrong.length] } },
          ...sound.slice(2),
        ])
      }
    }
  })

  it.each([
    ['a window of gigabytes', frameHead(22 << 3), 'window'],
    ['a dictionary', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 1, 0x50, 7]), 'dictionary (7)'],
  ])('refuses %s without asking for the memory', async (_, head, message) => {
    const bytes = Buffer.concat([head, zstdFrame('{"text":"a"}').subarray(6), zstdFrame('{"text":"b"}')])
    expect(await outcomesOf(bytes)).toMatchObject([
      { code: 'E_ZSTD', message: expect.stringContaining(message) },
      { content: 'b' },
    ])
  })

  it('gives a frame no more memory than its blocks can use, whatever it asks for', async () => {
    const greedy = Buffer.concat([frameHead(17 << 3), zstdFrame('').subarray(6)])
    const bytes = Buffer.concat([...Array.from({ length: 20_000 }, () => greedy), zstdFrame('{"text":"a"}')])
    expect(await outcomesOf(bytes)).toMatchObject([{ content: 'a' }])
  })

  it('stops a bomb, and reads the frame behind it', async () => {
    const bytes = Buffer.concat([frames[0] ?? '', zstdRun(0x20, 200), frames[1] ?? ''].map((part) => Buffer.from(part)))
    expect(await outcomesOf(bytes)).toMatchObject([sound[0], { code: 'E_RATIO' }, sound[1]])
  })

  it('is refused inside gzip, and gzip inside it', async () => {
    expect(await outcomesOf(gzipSync(compressedLine))).toMatchObject([{ code: 'E_GZIP' }])
    expect(await outcomesOf(zstdFrame(gzipSync('a')))).toMatchObject([
      { code: 'E_ZSTD', message: 'The zstd data holds gzip data' },
    ])
  })

  it('never throws, always ends, and does not lose the frames behind one that is damaged inside a block', async () => {
    const inputs = fc.array(fc.oneof(fc.constantFrom(...frames), fc.constant(compressedLine)), {
      minLength: 2,
      maxLength: 4,
    })
    await fc.assert(
      fc.asyncProperty(inputs, fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 20 }), async (list, place, noise) => {
        const [first = Buffer.alloc(0), ...rest] = list
        const struck = Buffer.from(first)
        struck.set(
          noise.subarray(0, struck.length - LENGTHS),
          LENGTHS + (place % Math.max(1, struck.length - LENGTHS - noise.length)),
        )
        const bytes = Buffer.concat([struck, ...rest])
        const found = await outcomesOf(bytes, { from: 'warc' })
        expect(await outcomesOf(bytes, { from: 'warc' }, 11)).toEqual(found)
        const wanted = rest.flatMap((frame) =>
          frame === compressedLine ? [] : [`urn:page:${frames.indexOf(frame) + 1}`],
        )
        const ids = records(found).map(({ id }) => id)
        expect(wanted.filter((id) => !ids.includes(id))).toEqual([])
        expect(failures(found).length + ids.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })
})
