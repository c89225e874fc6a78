import { describe, expect, it } from 'vitest'
import { parseText } from '../../../src/parse/index.js'
import { dedentLists } from '../../../src/parse/markdown/mend/dedent-lists.js'
import { escapeUnclosed } from '../../../src/parse/markdown/mend/escape-unclosed.js'
import { mendMarkdown } from '../../../src/parse/markdown/mend/index.js'
import { joinAddresses } from '../../../src/parse/markdown/mend/join-addresses.js'
import { partLayoutTables } from '../../../src/parse/markdown/mend/layout-tables.js'
import { dropLoneMarks } from '../../../src/parse/markdown/mend/lone-marks.js'

describe('joinAddresses', () => {
  it.each([
    ['[share](https://a.example/the-long-\nroad-north)', '[share](https://a.example/the-long-road-north)'],
    ['![map](/img/sea chart.png "The\nsea")', '![map](/img/sea%20chart.png "The sea")'],
    ['[top](/a \n) and', '[top](/a) and'],
  ])('puts %j together', (text, joined) => {
    expect(joinAddresses(text)).toBe(joined)
  })

  it.each([
    '[1](see the note below)',
    '[a](https://a.example "Home")',
    '[a](https://a.example/b_(c)) and (d)',
    '[a](/never closed\n\nanother paragraph)',
    'no link at all',
  ])('leaves %j alone', (text) => {
    expect(joinAddresses(text)).toBe(text)
  })
})

describe('dedentLists', () => {
  it('brings lists back that begin as deep as code', () => {
    const menu =
      '  * [News](/)\n\n[More](/more)\n\n    * [Tides](/tides)\n    * [Ferries](/ferries)\n      * [Winter](/winter)\n\nText.'
    expect(dedentLists(menu)).toBe(
      '  * [News](/)\n\n[More](/more)\n\n* [Tides](/tides)\n* [Ferries](/ferries)\n  * [Winter](/winter)\n\nText.',
    )
  })

  it.each([
    ['nested lists', '* a\n    * b\n\n    * c'],
    ['listings', 'Run:\n\n    /**\n     * A comment.\n     */\n'],
    ['numbered steps with lists', '1. a\n\n    - b\n'],
  ])('leaves %s alone', (_, text) => {
    expect(dedentLists(text)).toBe(text)
  })
})

describe('escapeUnclosed', () => {
  it('keeps what is never closed from hiding the rest of the page', () => {
    expect(escapeUnclosed('<![CDATA[ <div>\n\nText with a <script> and <!-- a\n\nMore.')).toBe(
      '\\<![CDATA[ <div>\n\nText with a \\<script> and \\<!-- a\n\nMore.',
    )
  })

  it('leaves what is closed, and code', () => {
    const text = '<!-- a -->\n\n<script>b()</script> `<select>` <styled>\n\n```\n<template>\n```\n'
    expect(escapeUnclosed(text)).toBe(text)
  })

  it('takes linear time in one long line', () => {
    const text = '`a` <script '.repeat(100_000)
    expect(escapeUnclosed(text)).toHaveLength(text.length + 100_000)
  })
})

describe('partLayoutTables', () => {
  it('makes paragraphs of the cells of tables that others are written into', () => {
    const lines = ['| Home | |', '| --- | --- |', '| The ferry is back. | | a | | --- | | Read on | |']
    expect(partLayoutTables(lines).filter((line) => line !== '')).toEqual([
      'Home',
      'The ferry is back.',
      'a',
      'Read on',
    ])
  })

  it('makes paragraphs of the cells that a table has no column for', () => {
    const lines = ['| a |', '| --- |', '| b | c |', '', 'Text.']
    expect(partLayoutTables(lines).filter((line) => line !== '')).toEqual(['a', 'b', 'c', 'Text.'])
  })

  it('gives the head the first cell that it lacks, and leaves other tables alone', () => {
    expect(partLayoutTables(['| Spring| Neap', '---|---|---', 'Quay| 4.1| 2.9'])[0]).toBe('| | Spring| Neap')
    const table = ['| Quay | Spring |', '| :-- | --: |', '| North | 4.1 \\| 4.2 |', '| South | |']
    expect(partLayoutTables(table)).toEqual(table)
  })
})

describe('dropLoneMarks', () => {
  it.each([
    ['[ __ Log in ](/login)', '[  Log in ](/login)'],
    ['More __', 'More '],
    ['__', ''],
    ['a **** b', 'a  b'],
    ['**bold** and __init__ and a * b', '**bold** and __init__ and a * b'],
    ['**[Ann](/ann)** and __[Bo](/bo)__', '**[Ann](/ann)** and __[Bo](/bo)__'],
  ])('makes %j %j', (line, bare) => {
    expect(dropLoneMarks(line)).toBe(bare)
  })
})

describe('mendMarkdown', () => {
  it('leaves listings as they are', () => {
    const text = '```\n| a |\n| - |\n| b | c |\n__\n```'
    expect(mendMarkdown(text)).toBe(text)
  })

  it('loses no word of a page whose markup was cut off', async () => {
    const text =
      '# Tides\n\n[a](/a) [b](/b) [c](/c)\n\n<![CDATA[ The quay floods <select> twice a day.\n\n<!-- Mind the gate.'
    const { blocks } = await parseText(text)
    expect(blocks.map(({ text }) => text).join(' ')).toMatch(/The quay floods.*twice a day.*Mind the gate/)
  })
})
