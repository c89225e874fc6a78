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
})
