import { describe, expect, it } from 'vitest'
import { parseDump } from '../../../src/parse/dump/index.js'

const tags = (text: string): string[] => {
  const page = parseDump(text)
  return page.blocks.map(({ container }) => {
    const node = page.containers[container]?.node
    return node?.type === 'element' ? node.tagName : 'root'
  })
}

describe('Markdown that is fed back as text', () => {
  it('is read by its marks', () => {
    const text =
      '## Tools\n\nA saw and\na file.\n\n- a saw\n- a file\n\n1. Cut.\n2. File.\n\n> Measure twice.\n\n| | |\n| - | - |\n| a | b |\n\n_The saw. Ann Lee_\n\n```\ncut()\n\n  file()\n```'
    expect(tags(text)).toEqual(['h2', 'p', 'li', 'li', 'li', 'li', 'p', 'tr', 'figcaption', 'pre'])
    expect(parseDump(text).markdown).toBe(true)
    expect(parseDump(text).blocks.at(-1)?.text).toBe('cut()\n\n  file()')
  })
  it('loses its escapes', () => {
    expect(parseDump('A \\* and a \\# stand here.').blocks[0]?.text).toBe('A * and a # stand here.')
  })
  it('is not a page with links, which was scraped with its menus', () => {
    expect(parseDump('## Menu\n\n[Home](https://a.example)').markdown).toBeUndefined()
  })
  it('is not a path of Windows, nor a comment in a listing', () => {
    expect(parseDump('Look in C:\\Users\\ann for it.').blocks[0]?.text).toBe('Look in C:\\Users\\ann for it.')
    expect(parseDump('# install\nnpm ci\n# run\nnpm start').markdown).toBeUndefined()
  })
  it('is not a scraped page in which one line looks like a mark', () => {
    const menu = ['Forum', 'Log in', 'Register', 'New posts', 'anna_p', 'Reply', 'Quote', 'Report']
    for (const line of ['> I asked about this last year.', '# 15 December', 'Shrug ¯\\_(ツ)_/¯'])
      expect(parseDump([...menu, line, ...menu].join('\n')).markdown).toBeUndefined()
  })
  it('is plain prose between blank lines, unless a headline stands above it', () => {
    const prose = ['The old bridge was opened again in May.', 'Two hundred people came to see it.']
    expect(parseDump(prose.join('\n\n')).markdown).toBe(true)
    expect(parseDump(['A bridge', ...prose].join('\n\n')).markdown).toBeUndefined()
    expect(parseDump(prose.join('\n')).markdown).toBeUndefined()
  })
  it('may use either bullet', () => {
    expect(tags('## Tools\n\n- a saw\n\n* a file\n* a rule')).toEqual(['h2', 'li', 'li', 'li'])
    expect(parseDump('A list.\n\n* a file\n* a rule').markdown).toBe(true)
  })
})
