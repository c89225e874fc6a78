import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { renderMan } from '../../bench/docs/man.mjs'
import { optionEntries } from '../../src/cli/options/table.js'
import { defineProgram } from '../../src/cli/program.js'

describe('the manual page', () => {
  const page = renderMan(defineProgram(), optionEntries)

  it('is that of the code (mend with `npm run docs`)', () => {
    expect(readFileSync('docs/unscrape.1', 'utf8')).toBe(page)
  })

  it('has every option once', () => {
    for (const [, { flags }] of optionEntries) {
      const term = `.B ${flags.replaceAll('-', '\\-')}`
      expect(
        page.split('\n').filter((line) => line === term),
        term,
      ).toHaveLength(1)
    }
  })

  it('has no line that troff would take for a request of its own', () => {
    const requests = page.split('\n').filter((line) => /^[.']/.test(line))
    expect(requests.filter((line) => !/^\.(?:TH|SH|SS|TP|B|br)\b/.test(line))).toEqual([])
  })
})
