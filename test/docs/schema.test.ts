import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { renderSchema } from '../../bench/docs/schema.mjs'
import { configSchema } from '../../src/cli/config/schema.js'
import { optionEntries } from '../../src/cli/options/table.js'

describe('schema.json', () => {
  it('is that of the code (mend with `npm run docs`)', () => {
    expect(readFileSync('schema.json', 'utf8')).toBe(renderSchema(configSchema))
  })

  it('has every option of a configuration file, with what it does', () => {
    const { properties, additionalProperties } = JSON.parse(renderSchema(configSchema))
    for (const [key, { config, description }] of optionEntries) {
      expect(properties[key]?.description, key).toBe(config ? description : undefined)
    }
    expect(additionalProperties).toBe(false)
  })
})
