import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { RenderOptions } from '../../../src/flow/cleaner/cleaner.js'
import { makePooledCleaner } from '../../../src/flow/cleaner/pooled.js'
import { deadlineOf } from '../../../src/flow/limits.js'
import { defaultCleanOptions } from '../../../src/flow/options.js'
import { toRecord } from '../../../src/flow/to-record.js'

const script = join(import.meta.dirname, '../worker/misbehave.mjs')
const options: RenderOptions = {
  clean: defaultCleanOptions,
  to: 'md',
  frontMatter: 'default',
  explanation: false,
  report: false,
}

it('says of a record what it did to its worker', async () => {
  const cleaner = makePooledCleaner(options, { script, jobs: 2, limits: { timeout: 0.3, maxMemory: 128 } })
  const [slow, deadly] = await Promise.all(['hang', 'crash'].map((text) => cleaner.clean(toRecord({ id: text, text }))))
  await cleaner.abort()
  expect(slow?.outcome).toMatchObject({
    code: 'E_TIMEOUT',
    id: 'hang',
    place: { file: 'hang' },
    message: 'Cleaning took more than 0.3 seconds and as many for each megabyte',
  })
  expect(deadly?.outcome).toMatchObject({
    code: 'E_CRASH',
    id: 'crash',
    expected: expect.stringContaining('128 MB'),
    cause: 'It ended with SIGKILL',
  })
})

it('gives a large record more time', () => {
  expect(deadlineOf(0, { timeout: 5, maxMemory: 1 })).toBe(5000)
  expect(deadlineOf(2e6, { timeout: 5, maxMemory: 1 })).toBe(15_000)
})
