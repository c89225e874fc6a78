import { expect, it } from 'vitest'
import { WorkerPool } from '../../../src/flow/worker/pool.js'

it('a task that comes after the pool was killed starts no worker that nobody would end', async () => {
  let launched = 0
  const pool = new WorkerPool({
    launch: () => {
      launched += 1
      throw new Error('A worker was started')
    },
    jobs: 2,
    hello: {},
    recycleAt: 1,
  })
  await pool.kill()
  void pool.run({ header: {}, body: '', bytes: 0, milliseconds: 1000 })
  expect(launched).toBe(0)
})
