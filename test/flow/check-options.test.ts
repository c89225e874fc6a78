import { describe, expect, it } from 'vitest'
import { checkOptions } from '../../src/flow/check-options.js'
import { clean } from '../../src/flow/clean.js'
import { defaultCleanOptions } from '../../src/flow/options.js'

/** What a program without a compiler may give. */
const given = (json: string) => JSON.parse(json)

describe('the options of the library', () => {
  it('are as they were given, without those that are undefined', () => {
    expect(checkOptions(defaultCleanOptions)).toEqual(defaultCleanOptions)
    const options = { focus: 'recall' } as const
    Reflect.set(options, 'engine', undefined)
    expect(checkOptions(options)).toEqual({ focus: 'recall' })
  })

  it.each([
    ['{"focsu": "recall"}', '`focsu` is not an option. Did you mean focus?'],
    ['{"colour": "red"}', '`colour` is not an option. Expected one of engine, focus, '],
    ['{"focus": "blanced"}', 'Expected one of precision, balanced, recall for `focus`, not "blanced"'],
    ['{"maxDepth": "64"}', 'Expected a number from 16 to 512 for `maxDepth`, not "64"'],
    ['{"maxGrowth": 0}', 'Expected a number from 1 for `maxGrowth`, not 0'],
    ['{"minQuality": 80}', 'Expected a number from 0 to 1 for `minQuality`, not 80'],
    ['null', 'Expected options as an object, not null'],
  ])('are refused with what was expected: %s', async (options, message) => {
    await expect(clean({ text: 'The ferry left.' }, given(options))).rejects.toMatchObject({
      code: 'E_USAGE',
      message: expect.stringContaining(message),
    })
  })

  it.each([
    ['"<p>The ferry left.</p>"', 'Expected a page as { html: string } or { text: string }, not string'],
    ['null', 'not null'],
    ['{"html": 1}', 'not number'],
    ['{"text": "The ferry left.", "url": 5}', 'Expected a text for `url` of a page, not number'],
  ])('come with a page, and nothing else is taken for one: %s', async (input, message) => {
    await expect(clean(given(input))).rejects.toMatchObject({
      code: 'E_USAGE',
      message: expect.stringContaining(message),
    })
  })
})
