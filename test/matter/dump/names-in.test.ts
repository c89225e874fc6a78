import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../src/matter/dump/names-in.js'
import { parseDump } from '../../../src/parse/dump/index.js'

const page = parseDump(
  'Repairs at the quay | Ellery Post\n\nThe quay was closed for climate change studies and home solutions.',
)
const names = (byline?: string, date?: string): string[] =>
  namesIn({ byline, date, title: 'Repairs at the quay' }, page)

describe('namesIn', () => {
  it.each([
    ['ByAnn Lee', ['Ann Lee']],
    ['Ann Lee Ann Lee', ['Ann Lee']],
    ['Written By: Ann Lee Executive Digital Editor and Master Gardener', ['Ann Lee']],
    ['Ann LeeWriter', ['Ann Lee']],
    ['By Ann Lee ⋅ Founder', ['Ann Lee']],
    ['A. B. Lee View all articles', ['A. B. Lee']],
    ['By Ann Lee, RDN, CDCES', ['Ann Lee']],
    ['Medically reviewed by Bo Ek, MD — Written by Ann Lee, RD — Updated on March 7, 2025', ['Ann Lee']],
  ])('reads who wrote it in `%s`', (line, wanted) => expect(names(line)).toEqual(wanted))

  it.each([
    'Reviewed by: Bo Ek, PhD',
    'Fact checked by: Bo Ek',
    'Climate Change',
    'Home Solutions',
    'Ellery Post',
    'Repairs at the quay',
    'By Gender & Age',
    'by submitting',
    '责任编辑：张三',
  ])('takes nobody from `%s`, which names no author', (line) => expect(names(line)).toEqual([]))

  it.each([
    ['作者：王小明', '王小明'],
    ['来源：海岸日报 作者：王小明', '王小明'],
    ['記者王小明／台北報導', '王小明'],
    ['执笔 作者：安娜·贝格', '安娜·贝格'],
    ['文・山田太郎', '山田太郎'],
    ['執筆者：山田 太郎', '山田 太郎'],
    ['بقلم: منى سالم', 'منى سالم'],
    ['김철수 기자', '김철수'],
  ])('finds the name beside its label in `%s`', (line, wanted) => expect(names(line)).toEqual([wanted]))

  it('keeps a `By` out of a name before the date', () =>
    expect(names(undefined, 'By Ann Lee • 3 May 2024 • 4 min read')).toEqual(['Ann Lee']))

  it('finds a label in the line of the date', () =>
    expect(names(undefined, '2024-03-08 10:20:05 来源：海岸网 记者 王小明 我要评论')).toEqual(['王小明']))
})
