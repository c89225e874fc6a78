import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/flow/clean.js'
import { parseText } from '../../../src/parse/index.js'
import { isScrapedMarkdown } from '../../../src/parse/markdown/index.js'

const menu = ['[Skip to content](#main)', '', '* [Home](/)', '* [Blog](/blog)', '* [About](/about)', '']
const article = [
  '# How we moved 40 TB in a weekend',
  '',
  'We had a rack that was to be switched off on Monday, and a new one in a hall 300 km away, with a road between them that nobody likes to drive at night.',
  '',
  'Copying over the line would have taken eleven days, and the line was not ours alone, so we had to think of something else before the end of the week.',
  '',
  '## What worked',
  '',
  'In the end we took the disks out, drove them over in two cars, and put them in again. See [our list](/list) of what to pack for such a trip, and whom to ask.',
  '',
  '```sh',
  'lsblk --output NAME,SIZE',
  '```',
  '',
  'The new rack came up on Sunday at four in the morning, and by six the last of the checks had passed without a single file that differed from the old one.',
  '',
]
const related = [
  '### Related posts',
  '',
  '* [Why we left the cloud](/blog/cloud)',
  '* [Our backups](/blog/backups)',
  '',
]
const footer = ['© 2024 Roth Systems · [Privacy](/privacy)']
const page = [...menu, ...article, ...related, ...footer].join('\n')

describe('a page that was scraped as Markdown', () => {
  it('gives its article with headings, links and listings, and loses its menu and its teasers', async () => {
    const outcome = await clean({ text: page, url: 'https://roth.example/blog/disks' })
    if (!('markdown' in outcome)) throw new Error('Expected a document')
    expect(outcome.matter.title).toBe('How we moved 40 TB in a weekend')
    expect(outcome.markdown).toContain('\n## What worked\n')
    expect(outcome.markdown).toContain('[our list](https://roth.example/list)')
    expect(outcome.markdown).toMatch(/```.*\nlsblk --output NAME,SIZE\n```/)
    expect(outcome.markdown).not.toMatch(/Home|Skip|Related|backups|\]\(#/)
  })

  it('says at which line each block begins', async () => {
    const { blocks } = await parseText(page, { positions: 'lines' })
    const lineOf = (start: string) => blocks.find(({ text }) => text.startsWith(start))?.lines
    expect(lineOf('Skip to content')).toEqual([1, 1])
    expect(lineOf('How we moved')).toEqual([7, 7])
    expect(lineOf('What worked')).toEqual([13, 13])
    expect(lineOf('Our backups')).toEqual([26, 26])
    const unplaced = await parseText(page)
    expect(unplaced.blocks.every(({ lines }) => lines === undefined)).toBe(true)
  })

  it('may hold HTML, which counts as HTML', async () => {
    const outcome = await clean({ text: page.replace('In the end', '<script>steal()</script><b>In the end</b>') })
    if (!('markdown' in outcome)) throw new Error('Expected a document')
    expect(outcome.markdown).toContain('**In the end** we took')
    expect(outcome.markdown).not.toContain('steal')
  })
})

describe('a text', () => {
  it('is such a page when links and marks are all over it', () => {
    expect(isScrapedMarkdown(page)).toBe(true)
  })

  it.each([
    ['it has no links', article.join('\n').replace('[our list](/list)', 'our list')],
    [
      'it mentions a link or two',
      `${'A line of prose that goes on for a while.\n'.repeat(40)}Write [a](b), [c](d) or [e](f).`,
    ],
    ['it begins with front matter', `---\ntitle: Disks\n---\n${page}`],
    ['a paragraph has more brackets than any page', `${page}\n${'a]('.repeat(20_000)}`],
    ['quotations are inside each other more deeply than any page', `${page}\n${'>'.repeat(5000)} a`],
    ['it is too long', `${page}\n`.repeat(1200)],
  ])('is a dump when %s', (_, text) => {
    expect(isScrapedMarkdown(text)).toBe(false)
  })
})
