import { describe, expect, it } from 'vitest'
import { footer, nav, pageOf, paragraphs, prose, sort } from './pages.js'

const kept = (html: string): number => {
  const { body } = sort(pageOf(html))
  return [1, 2, 3, 4, 5, 6].filter((seed) => body.includes(prose(seed))).length
}

describe('content that is not where a reader of the source would look', () => {
  it.each([
    [
      'streamed into a hidden element',
      `${nav}<div id="root"><p>Loading</p></div>${footer}<div hidden id="S:0"><main>${paragraphs(6)}</main></div>`,
    ],
    ['in <noscript>', `<div id="app"></div><noscript><div class="topic">${paragraphs(6)}</div></noscript>`],
    [
      'in one form around the page',
      `<form method="post" action="page.aspx">${nav}<div class="content">${paragraphs(6)}</div>${footer}</form>`,
    ],
    ['in a header', `${nav}<header class="rich-text"><h1>A mill opens</h1>${paragraphs(6)}</header>${footer}`],
    ['in table cells', `<table><tr><td>${nav}</td><td>${paragraphs(6)}</td></tr></table>`],
    [
      'in lines parted by <br>',
      `${nav}<div>${[1, 2, 3, 4, 5, 6].map((seed) => prose(seed)).join('<br><br>')}</div>${footer}`,
    ],
  ])('is kept when it stands %s', (_, html) => {
    expect(kept(html)).toBe(6)
  })

  it('hidden text beside visible content is dropped', () => {
    const { verdictOn } = sort(
      pageOf(`${nav}<article>${paragraphs(8)}</article><div style="display:none"><p>${prose(50)}</p></div>${footer}`),
    )
    expect(verdictOn(prose(50)).fate).toBe('dropped')
  })
})

it('a copy for another screen size is kept once', () => {
  const slide = `<p>${prose(3)}</p>`
  const { page, verdicts } = sort(
    pageOf(
      `${nav}<main class="content"><div class="desktop">${paragraphs(5)}</div><div class="mobile">${slide}</div></main>${footer}`,
    ),
  )
  const fates = page.blocks.flatMap(({ text }, at) => (text === prose(3) ? [verdicts[at]] : []))
  expect(fates.map((verdict) => verdict?.fate)).toEqual(['body', 'dropped'])
  expect(fates[1]?.reason).toBe('repeat')
})
