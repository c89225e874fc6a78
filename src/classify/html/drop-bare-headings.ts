import type { Reason, Verdict } from '../../types.js'
import { TAG } from '../../words/html/tags.js'
import type { Context } from './features/index.js'

/** Words of text that was dropped behind a heading from which it is the heading of that. */
const DROPPED = 6

/**
 * Drops the heading of a table of contents that was dropped, and the one with which a document ends where text stood behind them and none of it was kept: it heads what was dropped. In the midst of a
 * document prices and names stand as headings too (`wcxb-dev` lost 0.0005).
 */
export function dropBareHeadings(context: Context, verdicts: readonly Verdict[]): readonly Verdict[] {
  return dropLast(context, dropContents(context, verdicts))
}

/** What stands above a table of contents, and the most words of it. */
const longestContents = 5
const contents =
  /^(?:(?:table of )?contents|in this (?:article|guide|post)|on this page|jump to(?: (?:the )?(?:section|list))?|inhalt(?:sverzeichnis)?|table des matières|sommaire|(?:tabla de )?contenidos?|índice(?: de contenidos)?|indice|inhoud(?:sopgave)?|spis treści|innehåll|содержание|目次|目录)\s?[:↓⤵]?$/iu

/** A table of contents goes for its links; its heading goes with it. */
function dropContents({ page }: Context, verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts.map((verdict, index) => {
    if (verdict.fate !== 'body' || verdicts[index + 1]?.fate !== 'dropped' || verdicts[index + 2]?.fate === 'body')
      return verdict
    const { text = '', words = 0 } = page.blocks[index] ?? {}
    return words <= longestContents && contents.test(text) ? bare(verdict, 'navigation') : verdict
  })
}

function dropLast({ page, elements }: Context, verdicts: readonly Verdict[]): readonly Verdict[] {
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
    return verdicts.with(index, bare(verdict, 'outside-main-content'))
  }
  return verdicts
}

function bare({ score, because }: Verdict, reason: Reason): Verdict {
  const verdict: Verdict = { role: 'boilerplate', fate: 'dropped', reason, score }
  return because === undefined ? verdict : { ...verdict, because }
}
