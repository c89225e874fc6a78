import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { launch } from '../../../src/flow/worker/launch.js'
import { type PoolOptions, WorkerPool } from '../../../src/flow/worker/pool.js'
import type { Outcome } from '../../../src/flow/worker/worker-process.js'

const script = join(import.meta.dirname, 'misbehave.mjs')
const pools: WorkerPool[] = []
let started = 0

function makePool(options: Partial<PoolOptions> = {}, maxMemory = 256): WorkerPool {
  started = 0
  const pool = new WorkerPool({
    launch: () => {
      started += 1
      return launch({ script, maxMemory })
    },
    jobs: 2,
    hello: { job: 'obey', options: {} },
    recycleAt: 1000,
    ...options,
  })
  pools.push(pool)
  return pool
}

afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.kill()
})

const task = (body: string, milliseconds = 60_000) => ({ header: {}, body, bytes: body.length, milliseconds })
const saying = (outcome: Outcome) => (outcome.kind === 'result' ? outcome.frame.body.toString() : outcome.kind)
const pidOf = (outcome: Outcome) => (outcome.kind === 'result' ? outcome.frame.header.pid : undefined)

describe('WorkerPool', () => {
  it('answers each task with its own result, over several workers', async () => {
    const pool = makePool()
    const bodies = Array.from({ length: 200 }, (_, index) => `say ${index} ${'é'.repeat(index * 20)}`)
    const outcomes = await Promise.all(bodies.map((body) => pool.run(task(body))))
    expect(outcomes.map(saying)).toEqual(bodies)
    expect(new Set(outcomes.map(pidOf)).size).toBe(2)
    expect(started).toBe(2)
  })

  it('starts no second worker while the first has room', async () => {
    const pool = makePool()
    await Promise.all([pool.run(task('say one')), pool.run(task('say two'))])
    expect(started).toBe(1)
  })

  it('blames a crash on the task that the worker was at, after a second try, and does the others', async () => {
    const pool = makePool({ jobs: 1 })
    const bodies = ['say 1', 'crash', 'say 2', 'say 3']
    const outcomes = await Promise.all(bodies.map((body) => pool.run(task(body))))
    expect(outcomes.map(saying)).toEqual(['say 1', 'crash', 'say 2', 'say 3'])
    expect(outcomes[1]).toEqual({ kind: 'crash', cause: 'It ended with SIGKILL' })
    expect(started).toBe(3)
  })

  it('does not report a task that only its first worker died on', async () => {
    const pool = makePool({ jobs: 1 })
    const order = `crash-once ${join(mkdtempSync(join(tmpdir(), 'unscrape-pool-')), 'done')}`
    const outcomes = await Promise.all([pool.run(task(order)), pool.run(task('say 2'))])
    expect(outcomes.map(saying)).toEqual([order, 'say 2'])
  })

  it('kills a worker past the deadline of its task, and does what waited behind it', async () => {
    const pool = makePool({ jobs: 1 })
    const outcomes = await Promise.all([pool.run(task('hang', 200)), pool.run(task('say 2')), pool.run(task('say 3'))])
    expect(outcomes.map(saying)).toEqual(['timeout', 'say 2', 'say 3'])
    expect(started).toBe(2)
  })

  it('survives a task that takes all memory, and knows that it was memory', async () => {
    const pool = makePool({ jobs: 1 }, 32)
    const outcomes = await Promise.all([pool.run(task('memory')), pool.run(task('say 2'))])
    expect(outcomes.map(saying)).toEqual(['crash', 'say 2'])
    expect(outcomes[0]).toMatchObject({ cause: expect.stringContaining('heap') })
  })

  it('takes a worker that prints between its frames for one that died', async () => {
    const pool = makePool({ jobs: 1 })
    const outcomes = await Promise.all([pool.run(task('garbage')), pool.run(task('say 2'))])
    expect(outcomes.map(saying)).toEqual(['crash', 'say 2'])
  })

  it('replaces a worker that has grown', async () => {
    const pool = makePool({ jobs: 1 })
    const grown = await pool.run(task('grow 5000'))
    const next = await pool.run(task('say 2'))
    expect(saying(next)).toBe('say 2')
    expect(pidOf(next)).not.toBe(pidOf(grown))
  })

  it('says why no worker can be started instead of trying for ever', async () => {
    const pool = makePool({ hello: { job: 'never' } })
    await expect(pool.run(task('say 1'))).rejects.toThrow(/No worker could be started: TypeError: no such job/)
  })

  it('says so where there is no Node to start', async () => {
    const pool = makePool({ launch: () => launch({ script: '/nowhere/script.js', maxMemory: 64 }) })
    await expect(pool.run(task('say 1'))).rejects.toThrow(/No worker could be started: Error: Cannot find module/)
  })

  it('lets the workers end when it is closed', async () => {
    const pool = makePool()
    await pool.run(task('say 1'))
    await expect(pool.close()).resolves.toBeUndefined()
  })
})
