import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeFrame, FrameReader } from '../../../src/flow/worker/frame.js'

const bytesOf = (header: Record<string, unknown>, body?: string | Uint8Array) =>
  Buffer.concat(encodeFrame(header, body))

describe('frames', () => {
  it('are two lengths, a header as JSON and a body', () => {
    expect(bytesOf({ a: 1 }, 'hi').toString('latin1')).toBe('\x07\0\0\0\x02\0\0\0{"a":1}hi')
  })

  it('come out as they went in, wherever the stream was cut', () => {
    const frame = fc.record({ text: fc.string({ unit: 'grapheme' }), body: fc.uint8Array({ maxLength: 50 }) })
    fc.assert(
      fc.property(fc.array(frame), fc.integer({ min: 1, max: 40 }), (frames, size) => {
        const stream = Buffer.concat(frames.map(({ text, body }) => bytesOf({ text }, body)))
        const reader = new FrameReader()
        const seen = []
        for (let start = 0; start < stream.length; start += size) {
          seen.push(...reader.push(stream.subarray(start, start + size)))
        }
        expect(seen.map(({ header, body }) => ({ ...header, body: [...body] }))).toEqual(
          frames.map(({ text, body }) => ({ text, body: [...body] })),
        )
      }),
    )
  })

  it('carry a long body as it is, without a copy', () => {
    const body = new Uint8Array(100_000).fill(7)
    const parts = encodeFrame({}, body)
    expect(parts[1]).toBe(body)
    expect(new FrameReader().push(Buffer.concat(parts))[0]?.body.equals(body)).toBe(true)
  })

  it('count the bytes of a text, not its characters', () => {
    const [frame] = new FrameReader().push(bytesOf({ name: 'é' }, '日本'))
    expect(frame?.header).toEqual({ name: 'é' })
    expect(frame?.body.toString()).toBe('日本')
  })

  it('are told from what is none', () => {
    expect(() => new FrameReader().push(Buffer.from('Warning: something'))).toThrow('Expected a frame')
    expect(() => new FrameReader().push(Buffer.from('\x01\0\0\0\0\0\0\x001'))).toThrow('header is an object')
  })
})
