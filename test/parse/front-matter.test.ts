import { describe, expect, it } from 'vitest'
import { clean } from '../../src/flow/clean.js'
import type { PageInput } from '../../src/flow/to-record.js'
import { serializeMatter } from '../../src/matter/serialize.js'
import { parseText } from '../../src/parse/index.js'
import { takeFrontMatter } from '../../src/parse/take-front-matter.js'
import type { CleanDocument } from '../../src/types.js'

async function documentOf(input: PageInput): Promise<CleanDocument> {
  const outcome = await clean(input)
  if (!('markdown' in outcome)) throw new Error('Expected a document')
  return outcome
}

const prose =
  'The ferry to the north quay runs every hour from six in the morning until ten at night, and twice as often on the days of the market, when half of the island wants to cross.'
const body = [
  prose,
  '## Fares',
  '- Adults pay [four crowns](https://quay.example/fares) each way.\n- Children under six go free.',
  '> Nobody was ever left behind, says the **skipper**.',
  '| Day | Last boat |\n| - | - |\n| Friday | 23:30 |\n| Sunday | 21:00 |',
  '```\nquay --today\n```',
  prose.replace('ferry', 'old ferry'),
].join('\n\n')

describe('front matter above a text', () => {
  it('is the front matter of the document, and what this program wrote comes out the same', async () => {
    const first = await documentOf({
      text: `---\ntitle: "A ferry: every hour"\nauthor:\n  - Ada Quay\n  - Bo Pier\ndate: 2024-05-02T07:30:00+02:00\nsource: https://quay.example/a\ntags: [ferry]\ncontent_hash: "0"\n---\n\n${body}`,
    })
    expect(first.matter).toMatchObject({
      title: 'A ferry: every hour',
      author: ['Ada Quay', 'Bo Pier'],
      date: '2024-05-02T07:30:00+02:00',
      source: 'https://quay.example/a',
      tags: ['ferry'],
    })
    expect(first.markdown.trim()).toBe(body)
    const again = await documentOf({ text: serializeMatter(first.matter, 'default') + first.markdown })
    expect(again.matter).toEqual(first.matter)
    expect(again.markdown).toBe(first.markdown)
  })

  it('may be that of another writer, whose page is judged as any other', async () => {
    const menu = '* [Home](/)\n* [News](/news)\n* [Log in](/login)'
    const page = `---\ntitle: The ferry\npublished: May 2, 2024\nauthors: [{ name: Ada Quay }]\nlayout: post\ntype: page\n---\n\n${menu}\n\n${body}\n\n[Privacy](/privacy)`
    const { matter, markdown } = await documentOf({ text: page })
    expect(matter).toMatchObject({ title: 'The ferry', date: '2024-05-02', author: ['Ada Quay'] })
    expect(matter.type).toBeUndefined()
    expect(markdown).toContain('The ferry to the north quay')
    expect(markdown).not.toMatch(/Log in|Privacy|layout/)
  })

  it('may be the head that readers for language models write', async () => {
    const page = `Title: The ferry\n\nURL Source: https://quay.example/ferry\n\nPublished Time: 2024-05-02T05:30:00Z\n\nMarkdown Content:\n${body}\n\n[See](/a) [also](/b) [this](/c)`
    const { matter, markdown } = await documentOf({ text: page })
    expect(matter).toMatchObject({
      title: 'The ferry',
      source: 'https://quay.example/ferry',
      date: '2024-05-02T05:30:00Z',
    })
    expect(markdown).not.toMatch(/URL Source|Markdown Content|Published Time/)
  })

  it('leaves the places of the blocks what they were', async () => {
    const page = await parseText(`---\ntitle: The ferry\n---\n\n${prose}\n\n${prose.replace('ferry', 'boat')}`, {
      positions: 'lines',
    })
    expect(page.blocks.map(({ lines }) => lines?.[0])).toEqual([5, 7])
  })

  it.each([
    ['is never closed', '---\ntitle: The ferry\n\nText.'],
    ['is no list of fields', '---\nA remark between rules.\n---\nText.'],
    ['is no YAML', '---\n"title: [\n---\nText.'],
    ['refers to itself', `---\na: &a [1, 2]\nb: [*a, *a]\n---\nText.`],
    ['stands further below', `Text.\n---\ntitle: The ferry\n---\n`],
    ['has no address', 'Title: The ferry\n\nMarkdown Content:\nText.'],
  ])('is none when it %s', (_, text) => {
    expect(takeFrontMatter(text)).toBeUndefined()
  })
})
