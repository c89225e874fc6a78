import { describe, expect, it } from 'vitest'
import type { OptionEntry } from '../../../src/cli/options/option.js'
import { optionTable } from '../../../src/cli/options/table.js'
import { toCommander } from '../../../src/cli/options/to-commander.js'

const entries: [string, OptionEntry][] = Object.entries(optionTable)

describe.each(entries)('the option %s', (key, entry) => {
  const option = toCommander(entry)

  it('has the key that its flag gives it', () => {
    expect(option.attributeName()).toBe(key)
  })

  it('asks for a value unless it is a flag', () => {
    expect(option.required).toBe(entry.kind !== 'flag')
  })

  it('has a default that is one of its choices', () => {
    if (entry.kind === 'choice' && entry.default !== undefined) expect(entry.choices).toContain(entry.default)
  })

  it('is described in one line that does not end like a sentence', () => {
    expect(entry.description).toMatch(/^[a-z][^\n]*[^.\n]$/)
  })
})

describe('a numeric option', () => {
  const whole = toCommander({
    kind: 'count',
    flags: '--jobs <n>',
    min: 1,
    max: 64,
    description: 'how many',
    group: 'Run',
    config: true,
    action: true,
  })
  const part = toCommander({
    kind: 'number',
    flags: '--share <n>',
    min: 0,
    description: 'how much',
    group: 'Run',
    config: true,
    action: true,
  })

  it('is a number for whoever asks', () => {
    expect(whole.parseArg?.('8', undefined)).toBe(8)
    expect(part.parseArg?.('0.25', undefined)).toBe(0.25)
  })

  it.each(['0', '65', '1.5', 'many', '', ' ', 'NaN', 'Infinity'])('refuses %j and says what it takes', (text) => {
    expect(() => whole.parseArg?.(text, undefined)).toThrow('Expected a whole number from 1 to 64.')
  })

  it('says so where there is no upper end', () => {
    expect(() => part.parseArg?.('-1', undefined)).toThrow('Expected a number, 0 or more.')
  })
})
