import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAsWritten, readMarkdown, simplify } from '../../bench/proofs/read-back.mjs'
import { parseHtml } from '../../src/parse/index.js'
import { prune, toMarkdown } from '../../src/shape/index.js'
import { writeMarkdown } from '../../src/shape/markdown/index.js'
import { toMdast } from '../../src/shape/mdast/index.js'
import { bodies, lines } from './kept-tree.js'
import { markVerdicts } from './mark-verdicts.js'

const runs = Number(process.env.FUZZ_RUNS ?? 300)

function check(html: string): void {
  const page = parseHtml(`<!doctype html><body>${html}</body>`)
  const tree = prune(page, markVerdicts(page), { url: 'https://club.example/pages/' })
  const markdown = toMarkdown(tree)
  expect(simplify(readMarkdown(markdown)), markdown).toEqual(simplify(toMdast(tree)))
  const again = writeMarkdown(readAsWritten(markdown))
  expect(again).toBe(markdown)
}

describe('Markdown that is parsed again is the tree it was written from', () => {
  it('a line of text with marks', () => {
    fc.assert(
      fc.property(lines, (line) => check(`<p>${line}</p>`)),
      { numRuns: runs },
    )
  })

  it('blocks in blocks', () => {
    fc.assert(fc.property(bodies, check), { numRuns: runs })
  })
})
