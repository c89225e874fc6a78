import type { Block, Explanation, Page, Verdict } from '../types.js'

/** Pairs each block with its verdict, as `--explain` shows them. */
export function explainBlocks(page: Page, verdicts: readonly Verdict[]): Explanation[] {
  return page.blocks.flatMap((block) => {
    const verdict = verdicts[block.index]
    return verdict === undefined ? [] : [explainBlock(block, verdict)]
  })
}

function explainBlock(block: Block, verdict: Verdict): Explanation {
  return {
    block: block.index,
    role: verdict.role,
    fate: verdict.fate,
    score: Math.round(verdict.score * 1000) / 1000,
    ...(verdict.reason === undefined ? {} : { reason: verdict.reason }),
    ...(block.lines === undefined ? {} : { lines: block.lines }),
    text: block.text,
    ...(verdict.because === undefined ? {} : { because: verdict.because }),
  }
}
