import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { encodeFrame, type Frame, FrameReader } from '../../../src/flow/worker/frame.js'
import { type Jobs, serve } from '../../../src/flow/worker/serve.js'

const jobs: Jobs = {
  shout: async (options) => (task) => ({
    header: { options, said: task.header.say },
    body: Buffer.from(task.body.toString().toUpperCase()),
  }),
  fail: async () => () => {
    throw new Error('a defect')
  },
}

async function exchange(frames: readonly (readonly [Record<string, unknown>, string?])[]) {
  const [stdin, stdout] = [new PassThrough(), new PassThrough()]
  for (const [header, body] of frames) for (const part of encodeFrame(header, body)) stdin.write(part)
  stdin.end()
  const ending = serve(jobs, { stdin, stdout }).then(
    () => 'done',
    (cause: unknown) => String(cause),
  )
  void ending.then(() => stdout.end())
  const reader = new FrameReader()
  const answers: Frame[] = []
  for await (const chunk of stdout) answers.push(...reader.push(chunk))
  return { ended: await ending, answers }
}

describe('serve', () => {
  it('greets, then answers each task in order, and ends with its input', async () => {
    const { ended, answers } = await exchange([
      [{ type: 'hello', job: 'shout', options: { loud: true } }],
      [{ type: 'task', say: 1 }, 'one'],
      [{ type: 'task', say: 2 }, 'x'.repeat(100_000)],
    ])
    expect(ended).toBe('done')
    expect(answers.map(({ header }) => header.type)).toEqual(['ready', 'result', 'result'])
    expect(answers[1]?.header).toMatchObject({ options: { loud: true }, said: 1, rss: expect.any(Number) })
    expect(answers.slice(1).map(({ body }) => body.toString())).toEqual(['ONE', 'X'.repeat(100_000)])
  })

  it('says what it expected of a greeting', async () => {
    const { ended, answers } = await exchange([[{ type: 'hello', job: 'sing' }]])
    expect(ended).toContain('Expected a hello with a job of shout, fail')
    expect(answers[0]?.header).toMatchObject({ type: 'fatal', message: expect.stringContaining('shout, fail') })
  })

  it('ends without a word when it is not needed after all', async () => {
    expect(await exchange([])).toEqual({ ended: 'done', answers: [] })
  })

  it('ends with a fatal when a job throws', async () => {
    const { ended, answers } = await exchange([[{ type: 'hello', job: 'fail' }], [{ type: 'task' }]])
    expect(ended).toContain('a defect')
    expect(answers.at(-1)?.header).toMatchObject({ type: 'fatal' })
  })
})
