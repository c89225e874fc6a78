import type { Page, Role, Verdict } from '../types.js'
import { policy } from './policy.js'
import type { Ruling, Scoreboard } from './scoreboard.js'

/**
 * The one place that decides: gives each block of a page exactly one role and one fate and, if dropped, one reason.
 * @param threshold score from 0 to 1 from which a block is main content.
 */
export function judge(page: Page, board: Scoreboard, threshold: number): Verdict[] {
  let opened = page.kind === 'html'
  return page.blocks.map(({ index }) => {
    const score = 1 / (1 + Math.exp(-(board.points[index] ?? 0)))
    const because = board.because(index)
    const spoken = because === undefined ? { score } : { score, because }
    const claimed = board.role(index)
    const role = claimed ?? 'body'
    const ruling = board.ruling(index)
    if (ruling !== undefined) {
      opened ||= ruling.fate === 'keep' && !isPicture(role)
      return obey(ruling, role, spoken)
    }
    if (policy[role] === 'matter') return { role, fate: 'matter', ...spoken }
    if (!opened && isPicture(role)) return { role, fate: 'matter', ...spoken }
    if (policy[role] === 'dropped' || score < threshold) {
      const dropped = policy[role] === 'dropped' ? role : 'boilerplate'
      return { role: dropped, fate: 'dropped', reason: board.reason(index) ?? 'low-score', ...spoken }
    }
    opened ||= !isPicture(role)
    return { role, fate: 'body', ...spoken }
  })
}

/** What a user keeps is kept, whatever it looks like; of the lines about a post, who wrote it and when stay what they are. */
function obey({ fate, reason = 'site-rule' }: Ruling, role: Role, spoken: Pick<Verdict, 'score' | 'because'>): Verdict {
  if (fate === 'drop') return { role: 'boilerplate', fate: 'dropped', reason, ...spoken }
  return { role: policy[role] === 'dropped' || role === 'title' ? 'body' : role, fate: 'body', ...spoken }
}

const isPicture = (role: Role): boolean => role === 'caption' || role === 'credit'
