import { expect, it } from 'vitest'
import { applyScopeToDump } from '../../src/classify/scope-of-dump.js'
import { parseDump } from '../../src/parse/index.js'
import type { Verdict } from '../../src/types.js'

const page = parseDump(
  'A mill opens by the river.\n\nI saw it when I was a child.\n\nReply\n\nMore about our bridges and mills\n',
)
const verdicts: Verdict[] = [
  { role: 'body', fate: 'body', score: 0.9 },
  { role: 'boilerplate', fate: 'dropped', reason: 'comments', score: 0.2, because: [{ rule: 'run', points: -2 }] },
  { role: 'boilerplate', fate: 'dropped', reason: 'comments', score: 0.1 },
  { role: 'boilerplate', fate: 'dropped', reason: 'related', score: 0.1 },
]

it('the lines of a dump that were dropped as comments come back when a user wants them, its buttons do not', () => {
  expect(applyScopeToDump(page, verdicts, { comments: 'keep' })).toEqual([
    verdicts[0],
    {
      role: 'body',
      fate: 'body',
      score: 0.2,
      because: [
        { rule: 'comments: keep', points: 0 },
        { rule: 'run', points: -2 },
      ],
    },
    verdicts[2],
    verdicts[3],
  ])
})

it('each part of a dump is asked for by itself', () => {
  const fates = applyScopeToDump(page, verdicts, { related: 'keep', comments: 'drop' }).map(({ fate }) => fate)
  expect(fates).toEqual(['body', 'dropped', 'dropped', 'body'])
  expect(applyScopeToDump(page, verdicts, { related: 'auto' })).toBe(verdicts)
})
