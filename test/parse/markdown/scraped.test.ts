import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/flow/clean.js'
import { parseText } from '../../../src/parse/index.js'
import { isCostly } from '../../../src/parse/markdown/is-costly.js'
import { isForeignMarkdown } from '../../../src/parse/markdown/is-foreign.js'
import { isScrapedMarkdown } from '../../../src/parse/markdown/is-scraped.js'

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

  it('obeys the rules for its site, which name elements', async () => {
    const sites = { 'roth.example': { drop: ['pre'], keep: ['h3'] } }
    const outcome = await clean({ text: page, url: 'https://roth.example/blog/disks' }, { sites })
    if (!('markdown' in outcome)) throw new Error('Expected a document')
    expect(outcome.markdown).not.toContain('lsblk')
    expect(outcome.markdown).toContain('Related posts')
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
    [
      'it has a line for each run of text',
      page
        .split('\n')
        .filter(Boolean)
        .join('\n')
        .replaceAll(/^[*#]+ /gm, ''),
    ],
  ])('is a dump when %s', (_, text) => {
    expect(isScrapedMarkdown(text)).toBe(false)
  })
})

describe('a text without links', () => {
  const plain = page.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')

  it('is a page that was scraped as Markdown when its marks are those of another program', () => {
    expect(isScrapedMarkdown(plain)).toBe(false)
    expect(isForeignMarkdown(plain)).toBe(true)
  })

  it('is none when this program may have written it, or when its lines are torn', () => {
    expect(
      isForeignMarkdown('## Disks\n\nWe took them out.\n\n- two cars\n  - one driver\n\n***\n\nThat was it.'),
    ).toBe(false)
    expect(isForeignMarkdown(`# Disks\n${'We took\nthem out\n'.repeat(20)}`)).toBe(false)
    expect(isForeignMarkdown(`---\ntitle: Disks\n---\n${plain}`)).toBe(false)
    expect(isForeignMarkdown('```\n# install\n```\n\n## Disks\n\nWe took them out.')).toBe(false)
  })

  it('loses its menu as well', async () => {
    const outcome = await clean({ text: plain })
    if (!('markdown' in outcome)) throw new Error('Expected a document')
    expect(outcome.matter.title).toBe('How we moved 40 TB in a weekend')
    expect(outcome.markdown).toContain('We had a rack')
    expect(outcome.markdown).not.toMatch(/Skip to content|Why we left the cloud/)
  })
})

describe('Markdown that would take a parser too long', () => {
  it.each([
    ['brackets in a paragraph', 'a]('.repeat(20_000)],
    ['marks of emphasis', '*a **b '.repeat(2000)],
    ['comments that begin', 'a <!-- '.repeat(400)],
    ['quotations inside quotations', `${'>'.repeat(5000)} a`],
    ['cells that rows lack', `${'|a'.repeat(500)}|\n${'|-'.repeat(500)}|\n${'|b\n'.repeat(500)}`],
    ['lines right below each other', '|a|b\n|-|-\n'.repeat(2000)],
    ['lines', 'a\n\n'.repeat(20_000)],
    ['indentation', `${' '.repeat(300)}* a`],
    ['characters', 'a '.repeat(600_000)],
  ])('has more %s than any page, and is read as a dump', (_, text) => {
    expect(isCostly(page)).toBe(false)
    expect(isCostly(`${page}\n\n${text}`)).toBe(true)
  })
})
