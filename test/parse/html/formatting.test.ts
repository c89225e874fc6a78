import { describe, expect, it } from 'vitest'
import { buildTree } from '../../../src/parse/html/tree/build.js'
import { parseHtml } from '../../../src/parse/index.js'

/** A page of paragraphs, each of which opens one more formatting element and closes none. */
const unclosed = (count: number) =>
  Array.from({ length: count }, (_, index) => `<font id=f${index}><p>Paragraph ${index} of the page.`).join('')

/** How many elements of a name a page has. */
const countOf = (html: string, tagName: string) => JSON.stringify(buildTree(html).tree).split(`"${tagName}"`).length - 1

describe('Formatting elements that are never closed', () => {
  it('are opened again as the standard says while they are few', () => {
    const { tree, flags } = buildTree(unclosed(32))
    expect(flags).toEqual([])
    expect(JSON.stringify(tree).split('"font"').length - 1).toBe((32 * 33) / 2)
  })

  it('made the tree grow with the square of the page', () => {
    const [once, twice] = [countOf(unclosed(4000), 'font'), countOf(unclosed(8000), 'font')]
    expect(twice).toBeLessThan(2.5 * once)
  })

  it('were opened again in every one of very many paragraphs', () => {
    const page = `${unclosed(32)}${'<p>a'.repeat(20_000)}`
    expect(countOf(page, 'font')).toBeLessThan(200_000)
  })

  it.each(['none', 'lines'] as const)('cost no word and are told of, with positions: %s', (positions) => {
    const page = parseHtml(unclosed(200), { positions })
    expect(page.flags).toContain('formatting-cut')
    expect(page.blocks).toHaveLength(200)
    expect(page.blocks.at(-1)?.text).toBe('Paragraph 199 of the page.')
  })
})
