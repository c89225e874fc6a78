import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkConfig } from '../../../src/cli/config/check-config.js'
import { parseConfig } from '../../../src/cli/config/parse-config.js'
import { optionEntries } from '../../../src/cli/options/table.js'
import { makeFolder, page, unscrape } from '../run-in.js'

const expectedKeys = [
  'inputs',
  'sites',
  'fields',
  ...optionEntries.filter(([, { config }]) => config).map(([key]) => key),
]

describe('unscrape init', () => {
  it.each([
    ['unscrape.config.yaml', []],
    ['unscrape.config.yml', ['unscrape.config.yml']],
    ['unscrape.config.jsonc', ['unscrape.config.jsonc']],
  ])('writes %s, which changes nothing yet', async (name, args) => {
    const folder = makeFolder({ 'a.html': page('One') })
    const { code, stderr } = await unscrape(['init', ...args], { folder })
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining(`Wrote ${name}.`) })
    const with_ = await unscrape(['a.html'], { folder })
    const without = await unscrape(['a.html', '--no-config'], { folder })
    expect(with_.stdout).toBe(without.stdout)
  })

  it('names every key that a configuration file can have, with a value that is valid', async () => {
    const folder = makeFolder()
    await unscrape(['init'], { folder })
    const text = readFileSync(join(folder, 'unscrape.config.yaml'), 'utf8')
    const settings = text
      .split('\n\n')
      .slice(1)
      .map((setting) =>
        setting
          .trimEnd()
          .split('\n')
          .slice(1)
          .map((line) => line.slice(2))
          .join('\n'),
      )
    const all = checkConfig(parseConfig('all.yaml', settings.join('\n')))
    expect(Object.keys(all).sort()).toEqual([...expectedKeys].sort())
  })

  it('says the same with comments in JSON', async () => {
    const folder = makeFolder()
    await unscrape(['init', 'x.jsonc'], { folder })
    const text = readFileSync(join(folder, 'x.jsonc'), 'utf8')
    const values = text
      .split('\n\n')
      .slice(1)
      .map((setting) =>
        setting
          .split('\n')
          .slice(1)
          .join('\n')
          .replaceAll('  // ', '')
          .replace(/\}\s*$/, (end) => (end.includes('\n') ? '' : end)),
      )
    const all = checkConfig(parseConfig('all.jsonc', `{${values.join('\n')}}`))
    expect(Object.keys(all).sort()).toEqual([...expectedKeys].sort())
  })

  it('never replaces a file', async () => {
    const folder = makeFolder({ 'unscrape.config.yaml': 'to: text\n' })
    const { code, stderr } = await unscrape(['init'], { folder })
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('is there already') })
    expect(readFileSync(join(folder, 'unscrape.config.yaml'), 'utf8')).toBe('to: text\n')
  })

  it.each([
    ['x.json', 'ends in .yaml, .yml, .jsonc: JSON has no comments'],
    ['x.js', 'ends in .yaml, .yml, .jsonc\n'],
  ])('refuses %s', async (name, message) => {
    const { code, stderr } = await unscrape(['init', name], { folder: makeFolder() })
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(message) })
  })

  it('reports a folder that is not there', async () => {
    const { code, stderr } = await unscrape(['init', 'gone/x.yaml'], { folder: makeFolder() })
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('ENOENT') })
  })
})
