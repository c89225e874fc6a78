import { describe, expect, it } from 'vitest'
import { judgeDump } from '../../../src/classify/dump/index.js'
import { parseDump } from '../../../src/parse/dump/index.js'
import type { Fate, Focus } from '../../../src/types.js'
import { prose } from './pages.js'

const menu = ['Home', 'News', 'Sport', 'Weather', 'Shop', 'About us', 'Contact', 'Log in', 'Sign up', 'Search', 'Menu']
const end = ['Related stories', 'Share this article', 'Privacy policy', 'Terms of use', '© 2024 Ellery Post']

function judge(text: string, focus: Focus = 'balanced') {
  const page = parseDump(text)
  const { verdicts, quality = Number.NaN } = judgeDump(page, { focus, explain: 'none' })
  const texts = (fate: Fate) =>
    page.blocks.filter(({ index }) => verdicts[index]?.fate === fate).map(({ text }) => text)
  return { verdicts, quality, texts }
}

describe('judgeDump', () => {
  it.each([
    ['a menu', [...menu, ...end]],
    ['an error page', ['404', 'Page not found', 'Go to the home page', 'Contact us']],
    ['no text', ['']],
  ])('finds no document in %s', (_, lines) => {
    expect(judge(lines.join('\n')).texts('body')).toEqual([])
  })

  it.each(['\n', '\n\n'])('keeps the prose of an article and drops the menu and the footer (%j)', (between) => {
    const { texts } = judge([...menu, 'The quay that fell', ...prose, ...end].join(between))
    expect(texts('body').filter((text) => text !== 'The quay that fell')).toEqual(prose)
    expect(texts('dropped')).toEqual(expect.arrayContaining([...menu, ...end]))
  })

  it('keeps no less for recall and no more for precision', () => {
    const text = [...menu, ...prose.slice(0, 3), 'What comes next', ...prose.slice(3), ...end].join('\n')
    const sizes = (['precision', 'balanced', 'recall'] as const).map((focus) => judge(text, focus).texts('body').length)
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
  })

  it('expects more of an article than of a menu, and stays between 0 and 1', () => {
    const article = judge([...menu, ...prose, ...end].join('\n')).quality
    const furniture = judge([...menu, ...end].join('\n')).quality
    expect(article).toBeGreaterThan(furniture)
    expect(article).toBeLessThanOrEqual(1)
    expect(furniture).toBeGreaterThanOrEqual(0)
  })

  it('names what each dropped block was', () => {
    const page = parseDump([...menu, ...prose, ...end].join('\n'))
    const { verdicts } = judgeDump(page, { focus: 'balanced', explain: 'none' })
    const reasons = new Map(page.blocks.map(({ index, text }) => [text, verdicts[index]?.reason]))
    expect(reasons.get('Log in')).toBe('login')
    expect(reasons.get('Privacy policy')).toBe('legal')
    expect(reasons.get('Related stories')).toBe('related')
    expect(reasons.get('Weather')).toBe('navigation')
  })
})
