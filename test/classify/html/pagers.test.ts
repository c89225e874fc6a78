import { describe, expect, it } from 'vitest'
import { classifyHtml } from '../../../src/classify/html/index.js'
import { clean } from '../../../src/flow/clean.js'
import { parseHtml } from '../../../src/parse/html/index.js'
import { isPager } from '../../../src/words/pagers.js'

const page = (path: string, pager: string): string => `# Reading files

${path}

Table of Contents

- [Install](#install)
- [Read a file](#read)
- [Errors](#errors)

## Install

Install the package with npm. You need version 2.1 or later of the runtime.

## Read a file

The reader goes through the lines of a file one by one and closes itself when the loop ends. See [Home > Settings](/settings) for its options.

## Errors

A file that is not there throws an error with the code ENOENT, which you can catch.

${pager}
`

describe('a short page that was scraped as Markdown', () => {
  it('loses its path and the links to the pages before and after', async () => {
    const outcome = await clean({
      text: page(
        '[Home](/) > [Docs](/docs) > [Guides](/guides)',
        '[Previous: Getting started](/start)\n[Next: Writing files](/write)',
      ),
    })
    if (!('markdown' in outcome)) throw new Error('Expected a document')
    expect(outcome.markdown).not.toMatch(/Docs|Getting started|Writing files/)
    expect(outcome.markdown).toContain('Home > Settings')
  })

  it('keeps a heading of its text that is linked, and a link inside the page', () => {
    const prose = (seed: string): string =>
      `<p>The ${seed} reader goes through the lines of a file one by one, and closes itself when the loop ends, be it by break or by an error.</p>`
    const page =
      parseHtml(`<article><h1>Reading files</h1>${prose('first')}<h2><a href="#next">Next</a></h2>${prose('second')}
      <h3><a href="/older">Older</a></h3>${prose('third')}<p><a href="#more">Next: errors</a></p>${prose('last')}
      <p><a href="/writing">Next: writing</a></p><p><a href="#">Previous</a></p></article>`)
    const verdicts = classifyHtml(page, { focus: 'balanced', explain: 'blocks' })
    const pagers = page.blocks.filter(({ index }) => verdicts[index]?.because?.some(({ rule }) => rule === 'pager'))
    expect(pagers.map(({ text }) => text)).toEqual(['Next: writing', 'Previous'])
  })

  it.each([
    '← Previous',
    'Next »',
    'Nächste Seite: Dateien',
    'Article suivant →',
    '下一篇：写文件',
    'Предыдущая: Начало',
  ])('has links to other pages such as %s', (text) => {
    expect(isPager(text)).toBe(true)
  })

  it.each(['Next steps', 'Previously on the quay', 'Weiterlesen', 'Older boats of the fleet'])(
    'has text such as %s',
    (text) => {
      expect(isPager(text)).toBe(false)
    },
  )
})
