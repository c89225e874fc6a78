import type { Page, Reason, Scope, Verdict } from '../types.js'

/** Shorter lines are labels and buttons, in a comment section too. */
const SHORTEST = 4

/** The parts that a dump's lines can be told to belong to, once their elements are gone. */
const parts = ['comments', 'reviews', 'related'] as const satisfies readonly Reason[]

/**
 * Keeps the lines of a dump that were dropped as a part that the user wants. What is to be dropped needs nothing done: of these parts a dump's lines are
 * only known where the classifier drops them.
 */
export function applyScopeToDump(
  page: Page,
  verdicts: readonly Verdict[],
  scopes: Readonly<Partial<Record<(typeof parts)[number], Scope>>>,
): readonly Verdict[] {
  const kept = parts.filter((part) => scopes[part] === 'keep')
  if (kept.length === 0) return verdicts
  return verdicts.map((verdict, index) => {
    const part = kept.find((name) => name === verdict.reason)
    if (part === undefined || (page.blocks[index]?.words ?? 0) < SHORTEST) return verdict
    const { score, because } = verdict
    const spoken = because === undefined ? {} : { because: [{ rule: `${part}: keep`, points: 0 }, ...because] }
    return { role: 'body', fate: 'body', score, ...spoken }
  })
}
