import { describe, expect, it } from 'vitest'
import { judgePage, prose } from '../pages.js'

const among = (lines: readonly string[]) => judgePage([...prose.slice(0, 3), ...lines, ...prose.slice(3)], '\n').body

describe('what is no content among the paragraphs', () => {
  it.each([
    ['the number of a post', ['Mar 14, 2024', '#2']],
    ['the number of a page', ['Page 4 of 41']],
    ['the number of a page, in German', ['Seite 4 von 41']],
    ['the scale of a recipe', ['1x', '2x', '3x']],
  ])('is %s', (_, lines) => {
    const body = among(lines)
    for (const line of lines) expect(body).not.toContain(line)
    expect(body).toEqual(prose)
  })

  const between = (heads: readonly string[]) => {
    const { page, verdicts } = judgePage(
      prose.flatMap((line, at) => [line, ...(heads[at] === undefined ? [] : [heads[at]])]),
    )
    return page.blocks.flatMap(({ index, text }) =>
      verdicts[index]?.because?.some(({ rule }) => rule === 'running-head') ? [text] : [],
    )
  }

  it('is the head of a printed page', () => {
    const heads = [3, 4, 5].map((page) => `Harbour Board of Port Ellery | Page ${page} of 28`)
    expect(between(heads)).toEqual(heads)
  })

  it.each([
    ['a citation', ['Ibid., p. 14', 'Ibid., p. 19', 'Ibid., p. 23']],
    ['one with a title', ['Jones, The River, p. 3', 'Jones, The River, p. 88', 'Jones, The River, p. 90']],
    ['what comes twice', ['The River page 3', 'The River page 88']],
    ['what counts back', ['The River page 88', 'The River page 3', 'The River page 90']],
    ['lines of a list', ['The River page 3\n\nThe River page 8\n\nThe River page 90']],
  ])('is not %s', (_, lines) => {
    expect(between(lines)).toEqual([])
  })
})
