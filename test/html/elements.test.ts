import { expect, it } from 'vitest'
import { elements } from '../../src/html/elements.js'
import { parseHtml } from '../../src/parse/index.js'

it('gives every element once, in document order', () => {
  const { tree } = parseHtml('<!doctype html><title>a</title><p>b <b>c <i>d</i></b></p><p>e')
  expect([...elements(tree)].map(({ tagName }) => tagName)).toEqual([
    'html',
    'head',
    'title',
    'body',
    'p',
    'b',
    'i',
    'p',
  ])
})
