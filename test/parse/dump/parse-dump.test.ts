import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDump } from '../../../src/parse/dump/index.js'
import type { Page } from '../../../src/types.js'

const tagOf = (page: Page, index: number): string => {
  const node = page.containers[page.blocks[index]?.container ?? 0]?.node
  return node?.type === 'element' ? node.tagName : 'root'
}
const texts = (page: Page): string[] => page.blocks.map(({ text }) => text)
const tags = (page: Page): string[] => page.blocks.map(({ index }) => tagOf(page, index))

describe('lines and blocks', () => {
  it('gives each line that is not blank to one block, with its place and gap', () => {
    const page = parseDump('First line of all.\n\n\n  Second   line\u00a0of all.\n')
    expect(page.blocks.map(({ text, lines, gap, words }) => ({ text, lines, gap, words }))).toEqual([
      { text: 'First line of all.', lines: [1, 1], gap: 0, words: 4 },
      { text: 'Second line of all.', lines: [4, 4], gap: 2, words: 4 },
    ])
  })
  it('has no blocks for a page of blank lines', () => {
    expect(parseDump('\n \n\t\n').blocks).toEqual([])
    expect(parseDump('').containers).toEqual([])
  })
  it('reads Windows line ends and a byte order mark as white space', () => {
    expect(texts(parseDump('\ufeffOne line.\r\n\r\nAnother line.\r\n'))).toEqual(['One line.', 'Another line.'])
  })
})

describe('whatever the page, no line is lost', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      'Home',
      '• item',
      '- item',
      'a\tb',
      'if (x) {',
      '}',
      'HomeWorld news',
      'and so',
      ', then',
      '(see',
      'Read more',
    ),
    fc.lorem({ mode: 'sentences', maxCount: 2 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  )
  it('covers every line that is not blank, in order, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const page = parseDump(lines.join('\n'))
        const covered = new Set<number>()
        let last = 1
        for (const { lines: place } of page.blocks) {
          if (place === undefined) throw new Error('a block without lines')
          expect(place[0]).toBeGreaterThanOrEqual(last)
          for (let at = place[0]; at <= place[1]; at++) covered.add(at)
          last = place[1]
        }
        const full = lines
          .join('\n')
          .split('\n')
          .flatMap((text, at) => (/\S/.test(text) ? [at + 1] : []))
        for (const number of full) expect(covered.has(number)).toBe(true)
      }),
    )
  })
  it('keeps every word and adds none', () => {
    const words = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join('')
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const text = lines.join('\n')
        expect(words(texts(parseDump(text)).join(' '))).toBe(words(text))
      }),
    )
  })
  it('nests containers as the tree does', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const page = parseDump(lines.join('\n'))
        for (const { index, parent, depth, first, end } of page.containers) {
          expect(page.containers[index]?.index).toBe(index)
          if (parent === -1) continue
          const around = page.containers[parent]
          expect(around?.depth).toBe(depth - 1)
          expect(around?.first).toBeLessThanOrEqual(first)
          expect(around?.end).toBeGreaterThanOrEqual(end)
        }
      }),
    )
  })
})

describe('paragraphs that were broken at each link', () => {
  const soup = [
    'The harbour office of',
    'Port Ellery',
    'has closed its northern quay, which',
    'serves',
    'about forty boats',
    ', for the rest of the month.',
    'Repairs',
    'should take three weeks (',
    'weather permitting',
    '). Skippers were told on Monday that the southern quay stays open to everybody.',
    'Fishing',
    'Weather',
    'Contact',
  ].join('\n')
  it('joins the halves around a link, and the space with them', () => {
    expect(texts(parseDump(soup))[0]).toBe(
      'The harbour office of Port Ellery has closed its northern quay, which serves about forty boats, for the rest of the month.',
    )
    expect(texts(parseDump(soup)).some((text) => text.includes('three weeks (weather permitting). Skippers'))).toBe(
      true,
    )
  })
  it('leaves labels alone', () => expect(texts(parseDump(soup)).slice(-3)).toEqual(['Fishing', 'Weather', 'Contact']))
  it('joins nothing on a page with blank lines between its blocks', () => {
    const page = parseDump('A list of words\n\nand one that begins small\n\nso does this one\n\nand this')
    expect(page.blocks).toHaveLength(4)
  })
})

describe('paragraphs that were wrapped at a column', () => {
  const wrapped = [
    'The old mill at the upper weir was built in the year of the great flood and',
    'has ground rye for seven generations of one family, who still live above the',
    'wheel and keep the books by hand.',
    '',
    'Visitors are shown the stones on the first Sunday of the month, and those who',
    'come early may taste the bread that is baked from the flour of the day before',
    'in the oven beside the yard.',
  ].join('\n')
  it('makes one block of each', () => {
    const page = parseDump(wrapped)
    expect(page.blocks.map(({ lines }) => lines)).toEqual([
      [1, 3],
      [5, 7],
    ])
    expect(texts(page)[0]).toMatch(/flood and has ground .* live above the wheel and keep/)
  })
  it('makes one block of each in a short letter with a list', () => {
    const letter = [
      'Dear all,',
      '',
      'thank you for coming on Thursday. The vote was close, and I know that not all',
      'of you are happy with it. I want to say how we go on from here, and what you',
      'can still do.',
      '',
      'First, the crane will not work before seven in the morning or after eight in',
      'the evening. That is part of the decision.',
      '',
      'Second, there will be a meeting on the quay on 20 May at six. Bring a coat, it',
      'is windy there.',
      '',
      'Points that are open:',
      '',
      '  * who pays for the windows,',
      '  * whether the old crane goes at once.',
    ].join('\n')
    const blocks = texts(parseDump(letter))
    expect(blocks).toHaveLength(7)
    expect(blocks[1]).toMatch(/that not all of you .* what you can still do\.$/)
    expect(blocks[3]).toMatch(/Bring a coat, it is windy there\.$/)
    expect(blocks.slice(5)).toEqual(['who pays for the windows,', 'whether the old crane goes at once.'])
  })
  it('does not take short verses for wrapped prose', () => {
    expect(
      parseDump(
        'Roses are red\nViolets are blue\nSugar is sweet\nAnd so are you\nTulips have no thorns\nLilies need no care\nDaisies',
      ).blocks,
    ).toHaveLength(7)
  })
})

describe('labels that were glued together', () => {
  it('parts a breadcrumb whose second label stands on the page by itself', () => {
    const page = parseDump(
      'HomeHarbours & Quays\n\nThe Harbours board met on Tuesday to talk about the quay and its costs.',
    )
    expect(page.blocks.slice(0, 2).map(({ text, lines }) => [text, lines])).toEqual([
      ['Home', [1, 1]],
      ['Harbours & Quays', [1, 1]],
    ])
  })
  it('parts a byline from the date', () => {
    expect(texts(parseDump('By Ann LeePublished: 3 May 2024'))).toEqual(['By Ann Lee', 'Published: 3 May 2024'])
  })
  it('parts two labels that pages use', () => {
    expect(texts(parseDump('Privacy NoticeTerms Of Use'))).toEqual(['Privacy Notice', 'Terms Of Use'])
  })
  const whole = [
    'HomePod review',
    'How YouTube pays',
    'LinkedIn',
    'JavaScript and WordPress',
    'McDonald and OReilly',
    'A visit to DeKalb',
  ]
  for (const text of whole)
    it(`leaves "${text}" whole`, () => expect(texts(parseDump(`${text}\n\nSomething else.`))[0]).toBe(text))
  it('leaves a name whole that merely begins with a label', () => {
    expect(texts(parseDump('HomePod mini review\n\nThe HomePod sits on the shelf and the Pod glows.'))[0]).toBe(
      'HomePod mini review',
    )
  })
})

describe('structure', () => {
  it('makes a list of bulleted lines and takes their bullets off', () => {
    const page = parseDump(
      'Here is what you should bring with you on that day.\n\n• a rope of ten metres\n• two lamps\n• bread for a day\n\nThat is all that anybody needs to bring along.',
    )
    expect(tags(page)).toEqual(['p', 'li', 'li', 'li', 'p'])
    expect(texts(page)[1]).toBe('a rope of ten metres')
    expect(page.tree.children.map((node) => (node.type === 'element' ? node.tagName : ''))).toEqual(['p', 'ul', 'p'])
  })
  it('does not take a quotation that begins with a dash for a list item', () => {
    const page = parseDump(
      'Talonmies kertoi asiasta.\n\n– Emme tienneet siitä mitään ennen maanantaita.\n\n- Nyt tiedämme, hän sanoo.\n\nAsia on selvä.',
    )
    expect(tags(page)).not.toContain('li')
    expect(texts(page)[1]).toMatch(/^–/)
  })
  it('makes a list of short lines that stand together without blank lines', () => {
    const page = parseDump(
      'Ingredients\n\n200 g rye flour\n1 pinch of salt\n2 spoons of honey\n\nMix everything well, let it rest over night and bake it in the morning.',
    )
    expect(tags(page)).toEqual(['h2', 'li', 'li', 'li', 'p'])
  })
  it('tells a heading by the prose below it, not by its being short', () => {
    const page = parseDump(
      'The council met for three hours and decided nothing that anybody remembers today.\n\nA second try\n\nOn Friday it will meet again, and this time the doors stay open to the public.\n\nThe end',
    )
    expect(tags(page)).toEqual(['p', 'h2', 'p', 'p'])
  })
  it('takes a question for a heading, and a sentence for a paragraph', () => {
    const page = parseDump(
      'Prose of some length comes first here, so that what follows is inside the text.\n\nWho pays for it?\n\nNobody knows as yet who will pay for the bridge and its lights.\n\nNobody asked.\n\nThat may change in the spring, when the new budget is put to the vote.',
    )
    expect(tags(page)).toEqual(['p', 'h2', 'p', 'p', 'p'])
  })
  it('makes a table of lines with as many tabs', () => {
    const page = parseDump('Boat\tLength\tYear\nEider\t12 m\t1988\nTern\t\t1991\n')
    expect(tags(page)).toEqual(['tr', 'tr', 'tr'])
    expect(page.blocks[2]?.leaves.map(({ value }) => value)).toEqual(['Tern', '', '1991'])
    expect(texts(page)[1]).toBe('Eider 12 m 1988')
  })
  it('does not take a lone tab for a table', () =>
    expect(tags(parseDump('Phone:\t555 0100\n\nCall us any day of the week.'))).not.toContain('tr'))
  it('keeps a listing as it stands', () => {
    const page = parseDump(
      'Run this before you start the server for the first time:\n\nfor (const boat of boats) {\n  moor(boat);\n}\nreturn boats.length;\n\nThen look at the log, where each boat has a line of its own.',
    )
    expect(tags(page)).toEqual(['p', 'pre', 'p'])
    expect(texts(page)[1]).toBe('for (const boat of boats) {\n  moor(boat);\n}\nreturn boats.length;')
  })
  it('does not take prose with brackets and semicolons for a listing', () => {
    const page = parseDump(
      'He came (late, as ever);\nshe had left (early);\nnobody was there to tell them of the change of plans that was made;\nso it goes.',
    )
    expect(tags(page)).not.toContain('pre')
  })
})

describe('hostile input', () => {
  it('survives one line of a million characters, a million blank lines and two hundred thousand short ones', () => {
    expect(parseDump('word '.repeat(200_000)).blocks).toHaveLength(1)
    expect(parseDump('\n'.repeat(1_000_000)).blocks).toHaveLength(0)
    expect(parseDump('a\n'.repeat(200_000)).blocks.length).toBeGreaterThan(0)
    expect(parseDump(', a\n'.repeat(200_000)).blocks.length).toBeGreaterThan(0)
    expect(parseDump('a();\nb\n'.repeat(50_000)).blocks.length).toBeGreaterThan(0)
    expect(parseDump('HomeX\n'.repeat(100_000)).blocks.length).toBeGreaterThan(0)
  })
})
