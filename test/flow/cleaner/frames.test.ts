import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chooseCleaner } from '../../../src/flow/cleaner/choose-cleaner.js'
import type { Rendered, RenderOptions } from '../../../src/flow/cleaner/cleaner.js'
import { toHeader, toRecord, toRendered, toReply } from '../../../src/flow/cleaner/record-frame.js'
import { renderRecord } from '../../../src/flow/cleaner/render-record.js'
import { defaultCleanOptions } from '../../../src/flow/options.js'
import { toRecord as recordOf } from '../../../src/flow/to-record.js'
import { jobs } from '../../../src/flow/worker/jobs.js'
import type { SourceRecord } from '../../../src/types.js'

const options: RenderOptions = {
  clean: { ...defaultCleanOptions, explain: 'blocks' },
  to: 'md',
  frontMatter: 'default',
  fields: {},
  explanation: true,
  report: true,
}
const sentence = 'The ferry left the harbour of Velden in the morning — nobody had expected it “before noon”.'
const record = recordOf({ id: 'é', url: 'https://example.org/', text: `${sentence} ${sentence}\n\n${sentence}` })

/** What goes over the pipe is JSON and bytes. */
const asTask = (sent: SourceRecord) => ({
  header: JSON.parse(JSON.stringify(toHeader(sent))),
  body: Buffer.from(sent.content),
})

describe('a record in a frame', () => {
  it('is the same at the other end, and so is what was rendered of it', async () => {
    expect(toRecord(asTask(record))).toEqual(record)
    const rendered = await renderRecord(record, options)
    expect(rendered).toMatchObject({
      text: expect.any(Buffer),
      explanation: expect.any(Buffer),
      entry: expect.any(Buffer),
    })
    const outcomes: Rendered[] = [
      rendered,
      { outcome: rendered.outcome },
      { outcome: rendered.outcome, explanation: Buffer.from('x') },
      { outcome: rendered.outcome, text: Buffer.from('') },
    ]
    for (const outcome of outcomes) {
      const { header, body } = toReply(outcome)
      const received = toRendered({ header: JSON.parse(JSON.stringify(header)), body: Buffer.from(body) })
      expect(JSON.parse(JSON.stringify(received))).toEqual(JSON.parse(JSON.stringify(outcome)))
    }
  })

  it('is cleaned by the job of a worker as it is in this process', async () => {
    const job = await jobs.clean?.(options)
    const reply = await job?.(asTask(record))
    expect(reply).toEqual(toReply(await renderRecord(record, options)))
  })
})

describe('chooseCleaner', () => {
  const script = join(import.meta.dirname, '../worker/misbehave.mjs')
  const workers = { script, jobs: 1, limits: { timeout: 60, maxMemory: 128 } }
  const deadly = { ...record, content: 'crash' }

  /** A worker dies of this record, and this process does not. */
  async function isInProcess(first: SourceRecord, inputs: readonly string[], render = options): Promise<boolean> {
    const cleaner = await chooseCleaner(first, { inputs, render, workers })
    const { outcome } = await cleaner.clean(first)
    await cleaner.abort()
    return !('code' in outcome && outcome.code === 'E_CRASH')
  }

  it('cleans a single small page here, and everything else under a deadline', async () => {
    const page: SourceRecord = { ...deadly, place: { file: 'a.html' } }
    expect(await isInProcess(page, ['a.html'])).toBe(true)
    expect(await isInProcess({ ...page, place: { file: 'stdin' } }, ['-'])).toBe(true)
    expect(await isInProcess(page, ['folder'])).toBe(false)
    expect(await isInProcess(page, ['a.html', 'b.html'])).toBe(false)
    expect(await isInProcess({ ...page, place: { file: 'a.html', record: 1 } }, ['a.html'])).toBe(false)
    const slow: RenderOptions = { ...options, clean: { ...options.clean, engine: 'readability' } }
    expect(await isInProcess(page, ['a.html'], slow)).toBe(false)
  })

  it('cleans here where there is no script to start workers with', async () => {
    const cleaner = await chooseCleaner(deadly, { inputs: ['folder'], render: options })
    expect((await cleaner.clean(record)).text?.toString()).toContain(sentence)
    await cleaner.close()
  })
})
