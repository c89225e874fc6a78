import { perBlock } from '../rule.js'

/** So many labels on one line are a menu; two or three may be a title with its section and its site. */
const LABELS = 4
/** Words that a label has at most. */
const LONGEST = 3

/** Nothing but labels with bars or dots between them: `Home | News | Shop | Contact`. A row of a table ends or begins with its bar. */
export const menuBar = {
  ...perBlock('menu-bar', ({ page, marks }, block) =>
    (marks[block] ?? 0) > 0 && isMenuBar(page.blocks[block]?.text ?? '') ? 1 : 0,
  ),
  reason: 'navigation',
  worth: [0, -4],
} as const

function isMenuBar(text: string): boolean {
  if (text.length > 400 || /^[|·•]|[|·•]$/.test(text)) return false
  const labels = text.split(/ [|·•] /)
  return labels.length >= LABELS && labels.every((label) => label.split(' ').length <= LONGEST && /\p{L}/u.test(label))
}
