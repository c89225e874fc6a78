import { expect, it } from 'vitest'
import { splitTokens } from '../../../src/classify/html/features/tokens.js'

it.each([
  ['entry-content', ['entry', 'content', 'entry-content']],
  ['ArticleBody__text', ['article', 'body', 'article-body', 'text', 'body-text']],
  ['nav', ['nav']],
  ['col-md-8', ['col', 'md', 'col-md']],
  ['navigable', ['navigable']],
  ['', []],
])('splits %j at the borders of its words', (name, tokens) => {
  expect(splitTokens(name)).toEqual(tokens)
})

it('takes a generated name for no word', () => {
  expect(splitTokens('x'.repeat(500))).toEqual([])
})
