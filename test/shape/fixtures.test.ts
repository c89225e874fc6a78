import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../src/parse/index.js'
import { prune, toMarkdown } from '../../src/shape/index.js'
import { markVerdicts } from './mark-verdicts.js'

// `UPDATE_FIXTURES=1 npx vitest run test/shape/fixtures.test.ts` writes what comes out; read the diff before it is committed.
const folder = new URL('fixtures/', import.meta.url)

describe('kept blocks become Markdown', () => {
  for (const name of readdirSync(folder)) {
    it(name, () => {
      const page = parseHtml(readFileSync(new URL(`${name}/input.html`, folder), 'utf8'))
      const tree = prune(page, markVerdicts(page), { url: 'https://club.example/pages/here.html' })
      const markdown = toMarkdown(tree)
      const expected = new URL(`${name}/expected.md`, folder)
      if (process.env.UPDATE_FIXTURES === '1') writeFileSync(expected, markdown)
      expect(existsSync(expected), 'expected.md is there').toBe(true)
      expect(markdown).toBe(readFileSync(expected, 'utf8'))
    })
  }
})
