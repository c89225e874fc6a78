import { describe, expect, it } from 'vitest'
import { matterOfDump } from '../../../src/matter/dump/index.js'
import { splitCaption } from '../../../src/matter/dump/split-caption.js'
import { parseDump } from '../../../src/parse/dump/index.js'
import type { Role, Verdict } from '../../../src/types.js'

const lift = (role: Role): Verdict => ({ role, fate: 'matter', score: 1 })
function draw(lines: readonly (readonly [Role, string])[], crawled?: string) {
  const page = parseDump(lines.map(([, text]) => text).join('\n\n'))
  return matterOfDump(
    page,
    lines.map(([role]) => lift(role)),
    crawled === undefined ? {} : { crawled },
  )
}

describe('matterOfDump', () => {
  it('takes each field from the line that was lifted for it', () => {
    expect(
      draw([
        ['title', 'Quay at Port Ellery closed'],
        ['dek', 'Repairs will take three weeks, the harbour office said'],
        ['byline', 'By Ann Lee and Bo Ek'],
        ['date', '3 May, 2024 07:15'],
        ['section', 'Harbours'],
      ]),
    ).toEqual({
      title: 'Quay at Port Ellery closed',
      author: ['Ann Lee', 'Bo Ek'],
      date: '2024-05-03T07:15',
      description: 'Repairs will take three weeks, the harbour office said',
      section: 'Harbours',
    })
  })
  it('leaves out what no line gives', () =>
    expect(draw([['title', 'A headline of a few words']])).toEqual({ title: 'A headline of a few words' }))
  it('invents no year and chooses no order of day and month', () => {
    expect(draw([['date', 'Friday, 3 May']])).toEqual({})
    expect(draw([['date', '3/5/2024']])).toEqual({})
    expect(draw([['date', '3/5/2024']], '2024-04-01')).toEqual({ date: '2024-03-05' })
  })
  it('finds the author before the date when they share a line', () => {
    expect(draw([['date', 'Ann Lee · Updated 3 May 2024']])).toEqual({ author: ['Ann Lee'], date: '2024-05-03' })
    expect(draw([['date', 'Updated on Friday, 3 May 2024']])).toEqual({ date: '2024-05-03' })
  })
  it('gives the day of a change, with the author beside it, unless it lies before the publication', () => {
    expect(draw([['modified', 'Ann Lee · Updated 3 May 2024']])).toEqual({
      author: ['Ann Lee'],
      modified: '2024-05-03',
    })
    const published = ['date', 'Published 1 May 2024'] as const
    expect(draw([published, ['modified', 'Updated 3 May 2024 by Ann Lee']])).toMatchObject({ author: ['Ann Lee'] })
    expect(draw([published, ['modified', 'Updated 3 May 2024']])).toEqual({
      date: '2024-05-01',
      modified: '2024-05-03',
    })
    expect(draw([published, ['modified', 'Updated 3 April 2024']])).toEqual({ date: '2024-05-01' })
  })
  it('takes the site off a page title, but not the end of a headline', () => {
    expect(draw([['title', 'Quay at Port Ellery closed | Ellery Post']])).toEqual({
      title: 'Quay at Port Ellery closed',
      site: 'Ellery Post',
    })
    expect(draw([['title', 'The quay is closed – and nobody minds']])).toEqual({
      title: 'The quay is closed – and nobody minds',
    })
  })
})

describe('splitCaption', () => {
  it('parts a caption from its source', () => {
    expect(splitCaption('The quay on 3 May 2024. ©  Bo Ek / Ellery Photo', undefined)).toEqual({
      image_caption: 'The quay on 3 May 2024.',
      image_credit: 'Bo Ek / Ellery Photo',
    })
    expect(splitCaption('Boats at the quay (Photo: Bo Ek)', undefined)).toEqual({
      image_caption: 'Boats at the quay',
      image_credit: 'Bo Ek',
    })
    expect(splitCaption('Boats at the quay. Foto: Bo Ek', undefined)).toEqual({
      image_caption: 'Boats at the quay.',
      image_credit: 'Bo Ek',
    })
  })
  it('takes a source on a line of its own as it stands', () => {
    expect(splitCaption('Boats at the quay', 'Ellery Photo / Bo Ek')).toEqual({
      image_caption: 'Boats at the quay',
      image_credit: 'Ellery Photo / Bo Ek',
    })
  })
  it('finds no source where there is none', () => {
    expect(splitCaption('Boats (and gulls) at the quay', undefined)).toEqual({
      image_caption: 'Boats (and gulls) at the quay',
    })
    expect(splitCaption(undefined, undefined)).toEqual({})
  })

  it('takes no label and no lone word for a source', () => {
    expect(splitCaption(undefined, 'Image:')).toEqual({})
    expect(splitCaption(undefined, 'Stacking')).toEqual({})
    expect(splitCaption(undefined, 'Credit...Bo Ek/Ellery Photo')).toEqual({ image_credit: 'Bo Ek/Ellery Photo' })
    expect(splitCaption(undefined, 'Image source, Bo Ek')).toEqual({ image_credit: 'Bo Ek' })
    expect(splitCaption(undefined, 'Photo: Reuters')).toEqual({ image_credit: 'Reuters' })
  })
})
