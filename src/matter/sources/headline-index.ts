import type { Page, Verdict } from '../../types.js'

/**
 * Where on the page its article begins: the block in the first visible `<h1>`, else the one that the judge calls the title, else
 * the first that is kept; 0 when there is none of them.
 */
export function headlineIndex({ blocks, containers }: Page, verdicts: readonly Verdict[]): number {
  const inHeading = blocks.findIndex(({ container, hidden }) => {
    const node = containers[container]?.node
    return hidden === undefined && node?.type === 'element' && node.tagName === 'h1'
  })
  if (inHeading !== -1) return inHeading
  const judged = verdicts.findIndex(({ fate, role }) => fate === 'matter' && role === 'title')
  return Math.max(0, judged === -1 ? verdicts.findIndex(({ fate }) => fate === 'body') : judged)
}
