import { describe, expect, it } from 'vitest'
import { measure } from '../../../src/classify/html/features/index.js'
import type { Rule } from '../../../src/classify/html/rules/rule.js'
import { tables, wholes } from '../../../src/classify/html/rules/wholes.js'
import { Scoreboard } from '../../../src/classify/scoreboard.js'
import { parseHtml } from '../../../src/parse/html/index.js'

const table = '<table><tr><th>Year</th><th>Sacks</th></tr><tr><td>1991</td><td>1200</td></tr></table>'
const cards = '<ul><li>Oak mill<br>120 sacks<br>Add to basket</li><li>Elm mill<br>90 sacks<br>Add to basket</li></ul>'

/** The points of each block after the rule, where blocks had 2 and -2 in turn. */
function pointsAfter(rule: Rule, html: string): number[] {
  const context = measure(parseHtml(html))
  const board = new Scoreboard(context.page.blocks.length)
  for (const { index } of context.page.blocks) board.add(index, 'test', index % 2 === 0 ? 2 : -2)
  rule.apply(context, board)
  return Array.from(board.points)
}

const spread = (points: readonly number[]): number => Math.max(...points) - Math.min(...points)

describe('wholes', () => {
  it.each([
    ['wholes', wholes],
    ['tables', tables],
  ])('%s: the cells of a table stand or fall together', (_, rule) => {
    expect(spread(pointsAfter(rule, table))).toBeCloseTo(0)
  })

  it('items of a list come nearer to each other by half, beside the points of the rules alone', () => {
    expect(spread(pointsAfter(wholes, cards))).toBeCloseTo(2)
    expect(pointsAfter(tables, cards)).toEqual([2, -2, 2, -2, 2, -2])
  })

  it('a list in a cell does not go by the table around it', () => {
    const [item, , , ...cells] = pointsAfter(
      tables,
      '<table><tr><td><ul><li>Oak</li><li>Elm</li><li>Ash</li></ul></td><td>a</td><td>b</td></tr></table>',
    )
    expect(item).toBe(2)
    expect(cells).toEqual([-2, 2])
  })
})
