import { describe, expect, it } from 'vitest'
import { originsOfJudgement, withJudgement } from '../../src/flow/with-judgement.js'

describe('withJudgement', () => {
  it('leaves the type that the page gives itself', () => {
    expect(withJudgement({ type: 'forum' }, { type: 'article', quality: 0.9 })).toEqual({ type: 'forum', quality: 0.9 })
  })

  it('takes the type that the engine tells where the page says none', () => {
    const before = { title: 'Rye' }
    const after = withJudgement(before, { type: 'product' })
    expect(after).toEqual({ title: 'Rye', type: 'product' })
    expect(originsOfJudgement(before, after)).toEqual({ type: 'model of page types' })
  })

  it('adds no field of which the engine tells nothing', () => {
    expect(withJudgement({ title: 'Rye' }, {})).toEqual({ title: 'Rye' })
    expect(originsOfJudgement({}, {})).toEqual({})
  })
})
