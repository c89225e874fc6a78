import { describe, expect, it } from 'vitest'
import { parseDump } from '../../../src/parse/dump/index.js'
import { markdownOf } from './document-of.js'

const subRip = [
  '1',
  '00:00:01,200 --> 00:00:04,000',
  'Today we mend a chair',
  '<i>whose back leg</i> has come loose.',
  '',
  '2',
  '00:00:04,300 --> 00:00:08,900',
  'You will need wood glue',
  '',
  '3',
  '00:00:09,000 --> 00:00:11,000',
  'and {\\an8}a little patience.',
  '',
  '4',
  '00:00:19,000 --> 00:00:22,000',
  '1984 was a good year for chairs.',
]

describe('a file of subtitles', () => {
  it('is what is said, a pause between paragraphs', async () => {
    expect((await markdownOf(subRip)).split('---\n').at(-1)?.trim().split('\n\n')).toEqual([
      'Today we mend a chair whose back leg has come loose. You will need wood glue and a little patience.',
      '1984 was a good year for chairs.',
    ])
  })

  it('belongs to its paragraphs line by line', () => {
    expect(parseDump(subRip.join('\n')).blocks.map((block) => block.lines)).toEqual([
      [1, 12],
      [14, 16],
    ])
  })

  it('names who speaks, where WebVTT does', async () => {
    const lines = [
      'WEBVTT',
      'Kind: captions',
      '',
      '00:01.200 --> 00:04.000 align:start',
      '<v Hanne>Welcome to the workshop.',
      '',
      '00:04.300 --> 00:08.900',
      '<v Hanne>Today we mend a chair.',
      '',
      '00:09.200 --> 00:13.400',
      '<v Tom Ray>Which one?',
    ]
    const markdown = await markdownOf(lines)
    expect(markdown).toContain('**Hanne:** Welcome to the workshop. Today we mend a chair.\n\n**Tom Ray:** Which one?')
    expect(markdown).not.toContain('captions')
    expect(parseDump(lines.join('\n')).blocks[0]?.lines).toEqual([1, 8])
  })

  it('says once what is shown twice, and begins anew with another speaker', () => {
    const cues = ['Come in.', 'Come in.', '- Thank you.', '>> Sit down, both of you.'].flatMap((text, at) => [
      `0:0${at}.000 --> 0:0${at}.900`,
      text,
      '',
    ])
    expect(parseDump(cues.join('\n')).blocks.map(({ text }) => text)).toEqual([
      'Come in.',
      '- Thank you.',
      '>> Sit down, both of you.',
    ])
  })

  it.each([
    ['a page that shows some of one', ['How subtitles work', ...subRip]],
    ['two of them', subRip.slice(0, 8)],
    ['numbers and times', ['1', '00:01', 'Intro', '2', '00:07', 'Outro']],
  ])('is not %s', (_, lines) => {
    expect(
      parseDump(lines.join('\n'))
        .blocks.map(({ text }) => text)
        .join(' '),
    ).toMatch(/-->|00:01/)
  })

  it('is read once, however many times there are', () => {
    const lines = Array.from({ length: 40_000 }, () => '00:01.000 --> 00:02.000')
    expect(parseDump(lines.join('\n')).blocks).toEqual([])
  })
})
