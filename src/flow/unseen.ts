import { findFolded } from '../html/find-folded.js'
import { styleDefers } from '../html/style-hides.js'
import type { Container, Page, PageFlag, Verdict } from '../types.js'

/** What to tell of a page of which text was kept that not every reader sees. */
export function flagsOfUnseen(page: Page, verdicts: readonly Verdict[]): PageFlag[] {
  const flags: PageFlag[] = []
  const isKept = (index: number): boolean => verdicts[index]?.fate === 'body'
  const kept = page.blocks.filter((block) => block.hidden !== undefined && isKept(block.index))
  const folded = kept.length > 0 ? findFolded(page) : undefined
  const hidden = kept.filter(({ container }) => folded?.[container] !== 1)
  if (hidden.some((block) => block.hidden !== 'aria-hidden')) flags.push('hidden-text-kept')
  const isLater = (container: Container): boolean => folded?.[container.index] === 1 || isDeferred(container)
  if (page.containers.some((container) => isLater(container) && holdsAny(container, isKept)))
    flags.push('deferred-text-kept')
  if (hidden.some((block) => block.hidden === 'aria-hidden')) flags.push('aria-hidden-kept')
  return flags
}

function isDeferred({ node }: Container): boolean {
  const style = node.type === 'element' ? node.properties.style : undefined
  return typeof style === 'string' && styleDefers(style)
}

function holdsAny({ first, end }: Container, isWanted: (index: number) => boolean): boolean {
  for (let index = first; index < end; index += 1) if (isWanted(index)) return true
  return false
}
