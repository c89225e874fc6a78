import type { Page, Verdict } from '../types.js'

/** Whether a block belongs to the text of its document. Who wrote a post, and when, stands in the Markdown alone. */
export const isText = ({ fate, role }: Verdict): boolean => fate === 'body' && role !== 'byline' && role !== 'date'

/** The kept text, blank lines between blocks; the whole of it, or its beginning when `limit` is given. */
export function bodyText(page: Page, verdicts: readonly Verdict[], limit = Number.POSITIVE_INFINITY): string {
  const texts: string[] = []
  let size = 0
  for (const block of page.blocks) {
    const verdict = verdicts[block.index]
    if (verdict === undefined || !isText(verdict)) continue
    texts.push(block.text)
    size += block.text.length
    if (size >= limit) break
  }
  return texts.join('\n\n')
}
