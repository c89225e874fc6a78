import { describe, expect, it } from 'vitest'
import { pageTypeOf } from '../../../src/classify/html/index.js'
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

describe('the type of a page', () => {
  const typed = (type: string): string =>
    pageOf(
      `${nav}<div itemscope itemtype="https://schema.org/${type}"><p>${prose(1)}</p><p>${prose(2)}</p><p>${prose(3)}</p></div>${footer}`,
    )

  it('is what the element that holds the content says it is', () => {
    const { page, verdicts } = sort(typed('Product'))
    expect(pageTypeOf(page, verdicts)).toBe('product')
  })

  it('is unknown when nothing says it', () => {
    const { page, verdicts } = sort(typed('CreativeWork'))
    expect(pageTypeOf(page, verdicts)).toBeUndefined()
  })
})
