import { describe, expect, it } from 'vitest'
import { parseDump } from '../../../src/parse/dump/index.js'

const first = '島へ渡る船は朝の七時に出る。パン屋は焼きたてのパンを積み、先生は四十脚の椅子を数えながら港で待っていた。'
const second = '冬のあいだ船は港にとどまり、男たちは集会所で網を繕う。椅子を頼んだのが誰なのか、まだ誰も知らない。'

const tagsOf = (text: string): string[] =>
  parseDump(text).tree.children.flatMap((node) => (node.type === 'element' ? [node.tagName] : []))

describe('a short line in a script without spaces', () => {
  it('is a heading between a sentence and a paragraph', () => {
    expect(tagsOf(`${first}\n学校に届いた椅子\n${second}`)).toEqual(['p', 'h2', 'p'])
  })

  it('is a heading when blank lines set it apart, whatever stands before it', () => {
    expect(tagsOf(`${first}\n\nあわせて読みたい\n\n学校に届いた椅子\n\n${second}`).slice(-2)).toEqual(['h2', 'p'])
  })

  it('is none when a stop ends it, or no paragraph follows', () => {
    expect(tagsOf(`${first}\n\n学校に届いた。\n\n${second}`)).not.toContain('h2')
    expect(tagsOf(`${first}\n\n学校に届いた椅子\n\n検索`)).not.toContain('h2')
  })
})
