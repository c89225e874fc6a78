import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { classifyDump } from '../../../src/classify/dump/index.js'
import { matterOfDump } from '../../../src/matter/dump/index.js'
import { parseDump } from '../../../src/parse/dump/index.js'
import type { Fate, Role } from '../../../src/types.js'

const folder = new URL('../../../../shared/seeds/', import.meta.url)
const names = existsSync(folder) ? readdirSync(folder).sort() : []
const evens = Array.from({ length: 25 }, (_, at) => 6 + 2 * at)

/** What a careful editor keeps, by line number. */
const expected: readonly {
  readonly lifted: Readonly<Partial<Record<Role, number>>>
  readonly body: readonly number[]
  readonly headings: readonly number[]
}[] = [
  {
    lifted: { title: 5, dek: 7, date: 2, section: 3, caption: 9 },
    body: [11, 13, 15, 17, 19, 25, 27, 29],
    headings: [],
  },
  { lifted: { title: 1, caption: 3, credit: 4 }, body: evens, headings: [24, 40] },
]

describe.skipIf(names.length < 2).each(expected)('seed %#', (wanted) => {
  const name = names[expected.indexOf(wanted)] ?? ''
  // What stands here runs even where the tests are skipped.
  const page = parseDump(name === '' ? '' : readFileSync(new URL(name, folder), 'utf8'))
  const verdicts = classifyDump(page, { focus: 'balanced', explain: 'none' })
  const lines = (fate: Fate, role?: Role): number[] =>
    page.blocks.flatMap(({ index, lines: place }) => {
      const verdict = verdicts[index]
      return verdict?.fate === fate && (role === undefined || verdict.role === role) ? [place?.[0] ?? 0] : []
    })

  it('keeps the lines an editor keeps, in order, and nothing else', () => expect(lines('body')).toEqual(wanted.body))
  it('keeps the headings as headings', () => expect(lines('body', 'heading')).toEqual(wanted.headings))
  it('lifts the front matter from its lines', () => {
    const lifted = lines('matter')
    for (const [role, line] of Object.entries(wanted.lifted))
      expect([
        role,
        page.blocks.find(({ index }) => verdicts[index]?.fate === 'matter' && verdicts[index]?.role === role)
          ?.lines?.[0],
      ]).toEqual([role, line])
    expect(lifted).toHaveLength(Object.keys(wanted.lifted).length)
  })
  it('gives each dropped line a reason, and no other', () => {
    for (const verdict of verdicts) expect(verdict.reason !== undefined).toBe(verdict.fate === 'dropped')
  })
  it('parts the caption from its credit and invents no date', () => {
    const matter = matterOfDump(page, verdicts, {})
    expect(matter.image_caption).not.toMatch(/©|Getty|AFP/)
    expect(matter.image_credit).toBeDefined()
    expect(matter.date !== undefined).toBe(wanted.lifted.date !== undefined)
    expect(Object.keys(matter).sort()).toEqual(
      wanted.lifted.date === undefined
        ? ['image_caption', 'image_credit', 'title']
        : ['date', 'description', 'image_caption', 'image_credit', 'section', 'title'],
    )
  })
})
