import type { Verdict } from '../../types.js'
import { TAG } from '../../words/html/tags.js'
import type { Context } from './features/index.js'

/** Words of text that was dropped behind a heading from which it is the heading of that. */
const DROPPED = 6

/**
 * Drops the headings with which a document ends where text stood behind them and none of it was kept: they head what was dropped. In the midst of a
 * document prices and names stand as headings too (`wcxb-dev` lost 0.0005).
 */
export function dropBareHeadings({ page, elements }: Context, verdicts: readonly Verdict[]): readonly Verdict[] {
  let dropped = 0
  for (let index = verdicts.length - 1; index > 0; index--) {
    const verdict = verdicts[index]
    const block = page.blocks[index]
    if (verdict === undefined || block === undefined) continue
    if (verdict.fate !== 'body') {
      if (verdict.fate === 'dropped' && block.hidden === undefined) dropped += block.words
      continue
    }
    const tag = elements.tag[elements.outer[block.container] ?? 0] ?? 0
    const isHeading = verdict.role === 'heading' && tag > TAG.h1 && tag <= TAG.h4
    if (!isHeading || block.linked > 0 || dropped < DROPPED) return verdicts
    const { score } = verdict
    const bare: Verdict = { role: 'boilerplate', fate: 'dropped', reason: 'outside-main-content', score }
    return verdicts.with(index, verdict.because === undefined ? bare : { ...bare, because: verdict.because })
  }
  return verdicts
}
