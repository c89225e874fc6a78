import { describe, expect, it } from 'vitest'
import { printable, printableJson } from '../../src/cli/printable.js'

const HOSTILE = '\u001b[31mred \u009b2J \u202etxt.exe \u0007 ::add-mask::x ##[error] \u2028 \u{e0041} é 日本 👍'
/** What is obeyed, by a terminal or by a runner of workflows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
const obeyed = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029\u{e0000}-\u{e007f}]|::|##\[/u

describe('printable', () => {
  it('leaves nothing that a terminal or a log obeys, and everything that is text', () => {
    expect(printable(HOSTILE)).not.toMatch(obeyed)
    expect(printable(HOSTILE)).toContain('é 日本 👍')
  })
})

describe('printableJson', () => {
  it('is as harmless, on one line, and still means the same to a reader of JSON', () => {
    const json = printableJson({ title: HOSTILE, list: ['::', '##['] })
    expect(json).not.toMatch(obeyed)
    expect(JSON.parse(json)).toEqual({ title: HOSTILE, list: ['::', '##['] })
  })
})
