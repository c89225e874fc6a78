import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { renderAction } from '../../bench/docs/action.mjs'
import { optionEntries } from '../../src/cli/options/table.js'

describe('action.yml', () => {
  const text = renderAction(optionEntries)

  it('is that of the code (mend with `npm run docs`)', () => {
    expect(readFileSync('action.yml', 'utf8')).toBe(text)
  })

  it('has an input for each option that the Action takes, with nothing set', () => {
    const { inputs, runs } = parse(text)
    const names = optionEntries
      .filter(([, { action }]) => action)
      .map(([, { flags }]) => flags.match(/--([a-z-]+)/)?.[1])
    expect(Object.keys(inputs)).toEqual(['input', ...names, 'fail-on', 'summary'])
    for (const name of names) expect(inputs[name ?? ''].default).toBe('')
    expect(runs).toEqual({ using: 'node24', main: 'action/index.js' })
  })
})
