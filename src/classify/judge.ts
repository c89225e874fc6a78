import type { Page, Role, Verdict } from '../types.js'
import { policy } from './policy.js'
import type { Scoreboard } from './scoreboard.js'

/**
 * The one place that decides: gives each block of a page exactly one role and one fate and, if dropped, one reason.
 * @param threshold score from 0 to 1 from which a block is main content.
 */
export function judge(page: Page, board: Scoreboard, threshold: number): Verdict[] {
  let opened = page.kind === 'html'
  return page.blocks.map(({ index }) => {
    const score = 1 / (1 + Math.exp(-(board.points[index] ?? 0)))
    const because = board.because(index)
    const spoken = because === undefined ? {} : { because }
    const claimed = board.role(index)
    const role = claimed ?? 'body'
    if (policy[role] === 'matter') return { role, fate: 'matter', score, ...spoken }
    if (!opened && isPicture(role)) return { role, fate: 'matter', score, ...spoken }
    if (policy[role] === 'dropped' || score < threshold) {
      const dropped = policy[role] === 'dropped' ? role : 'boilerplate'
      return { role: dropped, fate: 'dropped', reason: board.reason(index) ?? 'low-score', score, ...spoken }
    }
    opened ||= !isPicture(role)
    return { role, fate: 'body', score, ...spoken }
  })
}

const isPicture = (role: Role): boolean => role === 'caption' || role === 'credit'
