import type { Page } from '../../types.js'

/** Characters of a block that it is found by, and characters of the text that are looked through for them. */
const needle = 24
const reach = 20_000

/** What Markdown may write otherwise than it reads. */
const mark = /[\\`*_[\]()<>|&!~]/

/**
 * Says of each block at which line of the source it begins: where its first words stand next. The parser of Markdown gives no places; a block whose words
 * are written otherwise in the source gets none.
 */
export function placeBlocks(page: Page, text: string): Page {
  let cursor = 0
  let line = 1
  const blocks = page.blocks.map((block) => {
    const words = block.text.slice(0, needle).split(mark, 1)[0]?.trim() ?? ''
    const { lines: _, ...rest } = block
    const at = words === '' ? -1 : text.slice(cursor, cursor + reach).indexOf(words)
    if (at === -1) return rest
    for (let i = cursor; i < cursor + at; i++) if (text.charCodeAt(i) === 10) line++
    cursor += at
    return { ...rest, lines: [line, line] as const }
  })
  return { ...page, blocks }
}
