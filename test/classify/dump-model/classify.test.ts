import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { classifyDumpByModel } from '../../../src/classify/dump-model/index.js'
import { parseDump } from '../../../src/parse/dump/index.js'
import type { Fate, Focus } from '../../../src/types.js'
import { prose } from '../dump/pages.js'

const menu = [
  'Home',
  'News',
  'Sport',
  'Weather',
  'Shop',
  'About us',
  'Contact',
  'Log in',
  'Sign up',
  'Search',
  'Menu',
  'English',
  'Deutsch',
]
const end = [
  'Related stories',
  'Share this article',
  'Sign up for our newsletter',
  'Privacy policy',
  'Terms of use',
  '© 2024 Ellery Post. All rights reserved.',
]

const headline = 'The quay that fell'

function judge(text: string, focus: Focus = 'balanced') {
  const page = parseDump(text)
  const verdicts = classifyDumpByModel(page, { focus, explain: 'none' })
  const texts = (fate: Fate) =>
    page.blocks.filter(({ index }) => verdicts[index]?.fate === fate).map(({ text }) => text)
  const lines = (fate: Fate) =>
    page.blocks.filter(({ index }) => verdicts[index]?.fate === fate).map(({ lines }) => lines?.[0])
  return { verdicts, texts, lines }
}

describe('classifyDumpByModel', () => {
  it.each(['\n', '\n\n'])('keeps the prose of an article and drops the menu and the footer (%j)', (between) => {
    const { texts } = judge([...menu, headline, ...prose, ...end].join(between))
    expect(texts('body').filter((text) => text !== headline)).toEqual(prose)
    expect(texts('dropped')).toEqual(expect.arrayContaining([...menu, ...end]))
  })

  it.each([
    ['a menu', [...menu, ...end]],
    ['an error page', ['404', 'Page not found', 'Go to the home page', 'Contact us']],
    ['no text', ['']],
  ])('finds no document in %s', (_, lines) => {
    const { texts } = judge(lines.join('\n'))
    expect(texts('body')).toEqual([])
  })

  it('keeps no less for recall and no more for precision', () => {
    const text = [...menu, ...prose.slice(0, 3), 'What comes next', ...prose.slice(3), ...end].join('\n')
    const sizes = (['precision', 'balanced', 'recall'] as const).map((focus) => judge(text, focus).texts('body').length)
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
  })

  it('gives each dropped block a reason, and no other', () => {
    const { verdicts } = judge([...menu, ...prose, ...end].join('\n'))
    for (const verdict of verdicts) expect(verdict.reason !== undefined).toBe(verdict.fate === 'dropped')
  })
})

const folder = new URL('../../../../shared/seeds/', import.meta.url)
const names = existsSync(folder) ? readdirSync(folder).sort() : []

/** What a careful editor keeps, by line number. */
const kept = [[11, 13, 15, 17, 19, 25, 27, 29], Array.from({ length: 25 }, (_, at) => 6 + 2 * at)]

describe.skipIf(names.length < 2).each(kept)('seed %#', (...wanted) => {
  it('keeps the lines an editor keeps, in order, and nothing else', () => {
    const name = names[kept.findIndex((lines) => lines[0] === wanted[0])] ?? ''
    expect(judge(readFileSync(new URL(name, folder), 'utf8')).lines('body')).toEqual(wanted)
  })
})
