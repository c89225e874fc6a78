import { describe, expect, it } from 'vitest'
import { parseDump } from '../../../src/parse/dump/index.js'
import { mailFieldOf, senderOf } from '../../../src/words/mail-fields.js'
import { documentOf, markdownOf } from './document-of.js'

const text = [
  'That is the new mapping code. It asks for the size of the file before the file is written,',
  'so that the first request maps nothing at all. The old path had the index in the same file.',
]
const head = [
  'From: "Jonas Ekdahl" <jonas@tidewalk.example>',
  'To: tidewalk-dev@lists.tidewalk.example',
  'Cc: Marlen Oppitz <marlen@tidewalk.example>',
  'Subject: Re: Crash when the cache is cold',
  'Date: Tue, 5 Mar 2024 11:40:03 +0100',
  'Message-ID: <20240305104003.GA2231@tidewalk.example>',
]

describe('the head of an e-mail', () => {
  it('is its front matter, not its text', async () => {
    const { matter, markdown } = await documentOf([...head, '', ...text])
    expect(matter).toMatchObject({
      title: 'Re: Crash when the cache is cold',
      author: ['Jonas Ekdahl'],
      date: '2024-03-05T11:40:03+01:00',
    })
    expect(markdown).not.toMatch(/From:|Cc:|Message-ID|Subject:/)
    expect(markdown).toContain('new mapping code')
  })

  it('is so too where its labels stand on lines of their own, below the headline', async () => {
    const page = [
      'Tidewalk lists',
      'Re: Crash when the cache is cold',
      ...head.flatMap((line) => line.split(/(?<=^[^ ]+:) /)),
      ...text,
    ]
    const { matter, markdown } = await documentOf(page)
    expect(matter).toMatchObject({ title: 'Re: Crash when the cache is cold', author: ['Jonas Ekdahl'] })
    expect(markdown).not.toMatch(/From:|Subject:/)
  })

  it('is read in other languages', async () => {
    const mail = ['Von: Anna Tann', 'An: Peter Hein', 'Gesendet: 5. März 2024', 'Betreff: Die alte Linde', '', ...text]
    expect((await documentOf(mail)).matter).toMatchObject({ title: 'Die alte Linde', author: ['Anna Tann'] })
  })

  it('is part of the text inside it: what a mail passes on', async () => {
    const { matter, markdown } = await documentOf([
      ...head,
      '',
      ...text,
      ...text,
      '',
      ...head.map((line) => line.replace('Re: Crash', 'Fog')),
      '',
      ...text,
    ])
    expect(matter.title).toBe('Re: Crash when the cache is cold')
    expect(matter.author).toEqual(['Jonas Ekdahl'])
    expect(markdown).toContain('mapping code')
  })

  it.each([
    ['data about a thing', ['Date: 3 May 2024', 'To: the harbour', 'Price: 4 pounds']],
    ['a way to go', ['From: Stell', 'To: Harrowdale', 'Every hour']],
  ])('is not %s', (_, lines) => {
    const texts = parseDump(['Home', ...lines, ...text].join('\n')).blocks.map((block) => block.text)
    expect(texts).toEqual(expect.arrayContaining([lines[0]]))
  })
})

describe('the fields of a mail', () => {
  it.each([
    ['Subject: So', 'subject', 'So'],
    ['发件人：王小明', 'from', '王小明'],
    ['Cc:', 'to', ''],
  ])('are known by their labels: %s', (line, field, value) => {
    expect(mailFieldOf(line)).toEqual({ field, value })
  })

  it('are no other lines with a colon', () => {
    expect(
      ['Price: 4', ': so', 'From here on: nothing', 'a long line with its colon far behind: so'].map(mailFieldOf),
    ).toEqual([undefined, undefined, undefined, undefined])
  })

  it.each([
    ['"Ann Lee" <ann@example.org>', 'Ann Lee'],
    ['ann@example.org (Ann Lee)', 'Ann Lee'],
    ['Ann Lee', 'Ann Lee'],
    ['ann@example.org', 'ann@example.org'],
  ])('name who sent it: %s', (value, name) => {
    expect(senderOf(value)).toBe(name)
  })
})

describe('what an answer quotes', () => {
  const quoted = [
    '> since last week the daemon dies on the first request after a reboot. The',
    '> log says that the index could not be mapped, and then nothing follows.',
    '>',
    '> Can somebody look?',
  ]

  it('is one quotation, its wrapped lines put together', async () => {
    const markdown = await markdownOf([...head, '', 'Marlen wrote:', ...quoted, '', ...text])
    expect(markdown).toContain('after a reboot. The log says that the index could not be mapped')
    expect(markdown).toContain('nothing follows.\n>\n> Can somebody look?')
  })

  it('is no prompt and no button', () => {
    const lines = [
      '>>> import tidewalk',
      '>>> tidewalk.serve()',
      'Then the server runs.',
      '>> Read more',
      '>> Write to us',
    ]
    const tags = parseDump(lines.join('\n')).containers.map(({ node }) => (node.type === 'element' ? node.tagName : ''))
    expect(tags).not.toContain('blockquote')
  })

  it('is put together once, however many marks there are', () => {
    expect(parseDump('> \n'.repeat(50_000)).blocks).toHaveLength(0)
    expect(parseDump(`${'>'.repeat(200_000)}\n> a\n> b`).blocks.length).toBeGreaterThan(0)
  })
})
