import { describe, expect, it } from 'vitest'
import { classifyByModel } from '../../../src/classify/model/index.js'
import { parseHtml } from '../../../src/parse/html/index.js'
import { footer, nav, pageOf, paragraphs, prose, sort } from './pages.js'

const kept = (html: string): number => {
  const { body } = sort(pageOf(html))
  return [1, 2, 3, 4, 5, 6].filter((seed) => body.includes(prose(seed))).length
}

const keptByModel = (html: string): number => {
  const page = parseHtml(pageOf(html))
  const verdicts = classifyByModel(page, { focus: 'balanced', explain: 'none' })
  const body = page.blocks.filter((_, at) => verdicts[at]?.fate === 'body').map(({ text }) => text)
  return [1, 2, 3, 4, 5, 6].filter((seed) => body.includes(prose(seed))).length
}

describe('content that is not where a reader of the source would look', () => {
  it.each([
    [
      'streamed into a hidden element',
      `${nav}<div id="root"><p>Loading</p></div>${footer}<div hidden id="S:0"><main>${paragraphs(6)}</main></div>`,
    ],
    [
      'streamed into a hidden element that a script puts in its place',
      `${nav}<main><!--$?--><template id="B:0"></template><p>Loading</p><!--/$--></main>${footer}<div hidden id="S:0">${paragraphs(6)}</div><script>$RC("B:0","S:0")</script>`,
    ],
    [
      'in a shadow root',
      `${nav}<my-page><template shadowrootmode="open"><main>${paragraphs(6)}</main></template></my-page>${footer}`,
    ],
    [
      'off the screen until a script has run',
      `<div id="all" style="position:absolute;left:-9999px">${nav}<main>${paragraphs(6)}</main>${footer}</div>`,
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
    [
      'in cards that are links',
      `${nav}<main><h1>Our mills</h1><div class="grid">${[1, 2, 3, 4, 5, 6].map((seed) => `<a class="card" href="/${seed}"><h3>Mill number ${seed}</h3><p>${prose(seed)}</p></a>`).join('')}</div></main>${footer}`,
    ],
    [
      'in JSON-LD alone',
      `<div id="root"></div><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: [1, 2, 3, 4, 5, 6].map((seed) => prose(seed)).join('\n') })}</script>`,
    ],
    [
      'in the state of an application alone',
      `<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { post: { body: paragraphs(6) } } })}</script>`,
    ],
  ])('is kept when it stands %s', (_, html) => {
    expect(keptByModel(html)).toBe(6)
    if (!html.includes('class="card"')) expect(kept(html)).toBe(6)
  })

  it.each([
    ['not displayed', `<div style="display:none"><p>${prose(50)}</p></div>`],
    ['hidden', `<div hidden><p>${prose(50)}</p></div>`],
    ['clipped to a pixel', `<p style="position:absolute;width:1px;height:1px;overflow:hidden">${prose(50)}</p>`],
    ['for screen readers alone', `<p class="sr-only">${prose(50)}</p>`],
    ['off the screen', `<div style="position:absolute;left:-10000px"><p>${prose(50)}</p></div>`],
    ['of no size', `<p style="font-size:0">${prose(50)}</p>`],
    ['shown without scripts only', `<noscript><p>${prose(50)}</p></noscript>`],
    ['a template', `<template><p>${prose(50)}</p></template>`],
  ])('hidden text beside visible content is dropped and says so: %s', (_, hidden) => {
    const { verdictOn } = sort(pageOf(`${nav}<article>${paragraphs(4)}${hidden}${paragraphs(4, 5)}</article>${footer}`))
    expect(verdictOn(prose(50))).toMatchObject({ fate: 'dropped', reason: 'hidden' })
  })

  it.each([
    ['a tab', `<div role="tabpanel" style="display:none"><p>${prose(50)}</p></div>`],
    [
      'what a button opens',
      `<button aria-controls="more">More</button><div id="more" hidden><p>${prose(50)}</p></div>`,
    ],
    ['what a link opens', `<a href="#rest" data-toggle="x">More</a><div id="rest" hidden><p>${prose(50)}</p></div>`],
    ['the answer to a question', `<h3>Why?</h3><div class="faq-answer" style="display:none"><p>${prose(50)}</p></div>`],
  ])('text that opens at a click is not hidden: %s', (_, folded) => {
    const { verdictOn } = sort(pageOf(`${nav}<article>${paragraphs(4)}${folded}${paragraphs(4, 5)}</article>${footer}`))
    expect(verdictOn(prose(50)).reason).not.toBe('hidden')
  })

  it.each([
    ['in a dialog', `<div role="dialog"><div role="tabpanel" hidden><p>${prose(50)}</p></div></div>`],
    ['in a part that stays hidden', `<div hidden><div role="tabpanel" hidden><p>${prose(50)}</p></div></div>`],
    ['around a part that is hidden', `<div role="tabpanel" hidden><p hidden>${prose(50)}</p></div>`],
  ])('a tab is hidden all the same %s', (_, hidden) => {
    const { verdictOn } = sort(pageOf(`${nav}<article>${paragraphs(4)}${hidden}${paragraphs(4, 5)}</article>${footer}`))
    expect(verdictOn(prose(50))).toMatchObject({ fate: 'dropped', reason: 'hidden' })
  })

  it('a flood of text off the screen is dropped beside little that is seen', () => {
    const flood = `<div style="position:absolute;left:-10000px">${paragraphs(12, 50)}</div>`
    const { verdictOn } = sort(pageOf(`${nav}<article>${paragraphs(3)}</article>${flood}${footer}`))
    expect(verdictOn(prose(50))).toMatchObject({ fate: 'dropped', reason: 'hidden' })
    expect(verdictOn(prose(2)).fate).toBe('body')
  })

  it('what screen readers are not given stays, its copies go', () => {
    const { page, verdicts } = sort(
      pageOf(
        `${nav}<article>${paragraphs(4)}<p aria-hidden="true">${prose(2)}</p><p aria-hidden="true">${prose(9)}</p></article>`,
      ),
    )
    const fates = (text: string) =>
      page.blocks.flatMap((block, at) => (block.text === text ? [verdicts[at]?.fate] : []))
    expect(fates(prose(2))).toEqual(['body', 'dropped'])
    expect(fates(prose(9))).toEqual(['body'])
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
