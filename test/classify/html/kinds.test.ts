import { describe, expect, it } from 'vitest'
import { footer, nav, pageOf, prose, sort } from './pages.js'

describe('a forum thread', () => {
  const posts = [1, 2, 3, 4, 5]
    .map(
      (
        seed,
      ) => `<div class="post" id="post-${seed}"><div class="post-author"><a href="/u/${seed}">member${seed}</a></div>
<div class="post-body"><div class="message">${prose(seed, 2)}</div></div><div class="post-actions"><a href="#">Reply</a> <a href="#">Report</a></div></div>`,
    )
    .join('\n')
  const { body, verdictOn } = sort(
    pageOf(`${nav}<div class="thread"><h1>How to repair a mill</h1>${posts}</div>${footer}`),
  )

  it('keeps every post', () => {
    for (let seed = 1; seed <= 5; seed++) expect(body).toContain(prose(seed, 2))
  })

  it('drops the buttons of a post', () => {
    expect(verdictOn('Reply').fate).toBe('dropped')
  })
})
