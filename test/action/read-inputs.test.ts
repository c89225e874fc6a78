import { describe, expect, it } from 'vitest'
import { readActionInputs } from '../../src/action/read-inputs.js'

describe('readActionInputs', () => {
  it('takes nothing that is not set', () => {
    const empty = { INPUT_INPUT: '', 'INPUT_FRONT-MATTER': ' ', INPUT_CHECK: '', PATH: '/bin' }
    expect(readActionInputs(empty)).toEqual({ args: ['--'], failOn: 'change', summary: true })
  })

  it('makes an argument of each input, and a path of each line', () => {
    const { args, failOn, summary } = readActionInputs({
      INPUT_INPUT: 'dumps\n\n  more/*.html  \nexplain\n--check',
      INPUT_OUTPUT: 'clean',
      'INPUT_FRONT-MATTER': 'none',
      INPUT_CHECK: 'TRUE',
      INPUT_EXPLAIN: 'false',
      'INPUT_FAIL-ON': 'error',
      INPUT_SUMMARY: 'false',
    })
    expect(args.slice(0, args.indexOf('--')).sort()).toEqual(['--check', '--front-matter=none', '--output=clean'])
    expect(args.slice(args.indexOf('--'))).toEqual(['--', 'dumps', 'more/*.html', './explain', '--check'])
    expect({ failOn, summary }).toEqual({ failOn: 'error', summary: false })
  })

  it('lets no value become an option of its own', () => {
    const { args } = readActionInputs({ INPUT_OUTPUT: '--quiet', INPUT_TO: 'md --check' })
    expect(args).toEqual(expect.arrayContaining(['--output=--quiet', '--to=md --check']))
  })

  it.each([
    [{ INPUT_CHECK: 'yes' }, 'Expected true or false for the input check, not yes'],
    [
      { 'INPUT_FAIL-ON': 'errors' },
      'Expected one of never, error, change for the input fail-on, not errors. Did you mean error?',
    ],
    [{ INPUT_INPUT: '-' }, 'there is no standard input'],
  ])('refuses %j', (env, message) => {
    expect(() => readActionInputs(env)).toThrow(message)
  })
})
