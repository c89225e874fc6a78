import type { Page, Verdict } from '../types.js'

/** The kept text, blank lines between blocks; the whole of it, or its beginning when `limit` is given. */
export function bodyText(page: Page, verdicts: readonly Verdict[], limit = Number.POSITIVE_INFINITY): string {
  const texts: string[] = []
  let size = 0
  for (const block of page.blocks) {
    if (verdicts[block.index]?.fate !== 'body') continue
    texts.push(block.text)
    size += block.text.length
    if (size >= limit) break
  }
  return texts.join('\n\n')
}
