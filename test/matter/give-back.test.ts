import { describe, expect, it } from 'vitest'
import { giveBack } from '../../src/matter/give-back.js'
import { parseDump } from '../../src/parse/index.js'
import type { Matter, Role, Verdict } from '../../src/types.js'

const lift = (role: Role): Verdict => ({ role, fate: 'matter', score: 1 })
const keep: Verdict = { role: 'body', fate: 'body', score: 1 }

/** What becomes of a line that was lifted, above a paragraph. */
function fateOf(line: string, role: Role, matter: Matter): Pick<Verdict, 'role' | 'fate'> | undefined {
  const page = parseDump(`${line}\n\nThe heron stood at the mill until it was dark, and nobody saw it leave.`)
  const [verdict] = giveBack(page, [lift(role), keep], matter)
  return verdict && { role: verdict.role, fate: verdict.fate }
}

describe('a lifted line', () => {
  it.each([
    ['The heron at the mill', { title: 'The heron at the mill' }],
    ['The heron at the mill – Daily Lark', { title: 'The heron at the mill' }],
    ['The heron at the mill', { title: 'Birds: The Heron at the Mill' }],
    ['“The heron at the old mill”', { title: 'The heron at the mill' }],
    ['水车旁的老苍鹭', { title: '水车旁的苍鹭' }],
  ])('stays in the front matter when the title says the same: %s', (line, matter) => {
    expect(fateOf(line, 'title', matter)).toEqual({ role: 'title', fate: 'matter' })
  })

  it.each([
    ['The heron at the mill', { title: 'Ten birds to watch this winter' }],
    ['The heron at the mill', {}],
    ['水车旁的苍鹭', { title: '冬天的十种鸟' }],
  ])('is a heading again when the title says something else: %s', (line, matter) => {
    expect(fateOf(line, 'title', matter)).toEqual({ role: 'heading', fate: 'body' })
  })

  it('is text again when no field says it', () => {
    expect(fateOf('What to expect', 'byline', { title: 'Birds' })).toEqual({ role: 'body', fate: 'body' })
    expect(fateOf('What to expect', 'byline', { author: ['What'] })).toEqual({ role: 'byline', fate: 'matter' })
    expect(fateOf('Changed on 3 May', 'date', { modified: '2024-05-03' })).toEqual({ role: 'date', fate: 'matter' })
    expect(fateOf('Changed on 3 May', 'date', {})).toEqual({ role: 'body', fate: 'body' })
  })

  it('costs a page nothing on which all of them are said', () => {
    const page = parseDump('The heron\n\nIt stood at the mill until it was dark, and nobody saw it leave.')
    const verdicts = [lift('title'), keep]
    expect(giveBack(page, verdicts, { title: 'The heron' })).toBe(verdicts)
  })
})
