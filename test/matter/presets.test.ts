import grayMatter from 'gray-matter'
import { Liquid } from 'liquidjs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { toLocal, toRfc3339, toSpaced } from '../../src/matter/presets/times.js'
import { arrange, type FieldNames, fitBody, matterFields, serializeMatter } from '../../src/matter/serialize.js'
import type { Matter } from '../../src/types.js'

const matter: Matter = {
  title: 'A heron *at* the mill',
  author: ['Ana Berg', 'C. | Diaz'],
  date: '2024-03-08T01:35+01:00',
  modified: '2024-03-09',
  description: 'It came back.',
  source: 'https://lark.example/heron_a_b',
  section: 'Nature',
  lang: 'en',
  tags: ['water birds', '#mill', '2024', '--'],
  image: 'https://lark.example/heron.jpg',
  type: 'article',
  words: 312,
}

describe('hugo', () => {
  const fields = arrange(matter, 'hugo')

  it('has names at the top only that Hugo gives the same meaning', () => {
    expect(Object.keys(fields)).toEqual(['title', 'date', 'lastmod', 'description', 'tags', 'images', 'params'])
    expect(fields.params).toEqual({
      author: matter.author,
      source: matter.source,
      section: 'Nature',
      lang: 'en',
      type: 'article',
      words: 312,
    })
  })

  it('writes dates as RFC 3339', () => {
    expect([fields.date, fields.lastmod]).toEqual(['2024-03-08T01:35:00+01:00', '2024-03-09T00:00:00Z'])
  })

  it('has no params where nothing belongs there', () => {
    expect(arrange({ title: 'T' }, 'hugo')).toEqual({ title: 'T' })
  })
})

describe('jekyll', () => {
  it('leaves the names alone by which Jekyll hides, moves or dresses a page', () => {
    const names = Object.keys(arrange(Object.fromEntries(matterFields.map((name) => [name, 'x'])), 'jekyll'))
    for (const name of ['published', 'layout', 'permalink', 'categories', 'type']) expect(names).not.toContain(name)
  })

  it.each([
    'Write {{ page.title }} and {% include x %} there.',
    '```\n{{ "{{" }} {% raw %}{{ x }}{% endraw %}\n```\n',
    '{{{{ a {%{% b }} %}',
    'No braces at all, only { one } and {a:1}.',
  ])('would run a part of %j', (markdown) => {
    expect(new Liquid().parseAndRenderSync(fitBody(markdown, 'jekyll'))).toBe(markdown)
  })
})

describe('astro', () => {
  it('is what the schema of its blog reads', () => {
    const blog = z.object({
      title: z.string(),
      description: z.string(),
      pubDate: z.coerce.date(),
      updatedDate: z.coerce.date(),
    })
    const { pubDate, updatedDate } = blog.parse(grayMatter(serializeMatter(matter, 'astro')).data)
    expect([pubDate.toISOString(), updatedDate.toISOString()]).toEqual([
      '2024-03-08T00:35:00.000Z',
      '2024-03-09T00:00:00.000Z',
    ])
  })
})

describe('obsidian', () => {
  it('links people, and gives dates and tags the form that it knows', () => {
    expect(arrange(matter, 'obsidian')).toMatchObject({
      author: ['[[Ana Berg]]', '[[C. Diaz]]'],
      date: '2024-03-08T01:35:00',
      tags: ['water-birds', 'mill'],
    })
  })

  it('leaves out tags that are none, and keeps a name that no link can hold', () => {
    expect(arrange({ tags: ['2024'], author: ['[]'] }, 'obsidian')).toEqual({ author: ['[]'] })
  })
})

describe('pandoc', () => {
  it('escapes what its Markdown would read, and names the fields of the title block', () => {
    expect(arrange({ ...matter, tags: ['a_b'] }, 'pandoc')).toMatchObject({
      title: 'A heron \\*at\\* the mill',
      abstract: 'It came back.',
      keywords: ['a\\_b'],
      source: '<https://lark.example/heron_a_b>',
    })
  })

  it.each([
    ['1. Heron', '1\\. Heron'],
    ['- heron', '\\- heron'],
    ['--- heron...', '\\-\\-\\- heron\\.\\.\\.'],
    ['$5 @ the <mill>', '\\$5 \\@ the \\<mill\\>'],
  ])('would read %j as more than its letters', (title, escaped) => {
    expect(arrange({ title }, 'pandoc')).toEqual({ title: escaped })
  })

  it('leaves no line of dashes that would open metadata, but for code', () => {
    const body = 'One\n\n---\n\ntitle: x\n\n---\n\n```\n---\n```\n\n~~~~\n```\n---\n~~~~\n\n---\n'
    expect(fitBody(body, 'pandoc')).toBe(
      'One\n\n* * *\n\ntitle: x\n\n* * *\n\n```\n---\n```\n\n~~~~\n```\n---\n~~~~\n\n* * *\n',
    )
  })
})

describe('a body', () => {
  it('stays as it is for readers that run nothing', () => {
    const body = '{{ x }}\n\n---\n'
    for (const preset of ['default', 'hugo', 'astro', 'obsidian', 'none'] as const)
      expect(fitBody(body, preset)).toBe(body)
  })
})

describe('names of fields', () => {
  const write = (names: FieldNames, preset: 'default' | 'hugo' = 'default') =>
    parse(serializeMatter({ title: 'T', author: ['A'], date: '2024-03-08', words: 3 }, preset, names).slice(4, -4))

  it('renames a field and leaves one out', () => {
    expect(write({ author: 'authors', words: false })).toEqual({ title: 'T', authors: ['A'], date: '2024-03-08' })
  })

  it('puts a renamed field at the top, with the value of the preset', () => {
    expect(write({ author: 'authors', date: 'published' }, 'hugo')).toEqual({
      title: 'T',
      authors: ['A'],
      published: '2024-03-08T00:00:00Z',
      params: { words: 3 },
    })
  })

  it('writes the first of two fields with one name', () => {
    expect(write({ words: 'title' }).title).toBe('T')
  })

  it('quotes a name that would be something else', () => {
    expect(write({ title: 'yes: no' })['yes: no']).toBe('T')
  })
})

describe('times', () => {
  it.each([
    ['2024-03-08', '2024-03-08T00:00:00Z', '2024-03-08', '2024-03-08'],
    ['2024-03-08T01:35', '2024-03-08T01:35:00Z', '2024-03-08 01:35:00 +0000', '2024-03-08T01:35:00'],
    ['2024-03-08T01:35:20.5-05:30', '2024-03-08T01:35:20-05:30', '2024-03-08 01:35:20 -0530', '2024-03-08T01:35:20'],
    ['soon', 'soon', 'soon', 'soon'],
  ])('would be lost of %s', (date, ...written) => {
    expect([toRfc3339(date), toSpaced(date), toLocal(date)]).toEqual(written)
  })
})
