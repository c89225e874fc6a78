import type { Element } from 'hast'
import type { Page } from '../../types.js'
import type { Ruling, Scoreboard } from '../scoreboard.js'
import { loadSelectors, noteParents, type Selector, selectorOf } from './selector.js'

/** What a user keeps and drops on a page, as CSS selectors. */
export interface Selectors {
  readonly keep?: readonly string[]
  readonly drop?: readonly string[]
}

interface Rule {
  readonly matches: Selector
  readonly ruling: Ruling
}

/** To be awaited before the first page that there are rules for. */
export async function prepareRules({ keep = [], drop = [] }: Selectors): Promise<void> {
  if (keep.length + drop.length > 0) await loadSelectors()
}

/** Rules for or against the blocks inside the elements that a user named. Of elements inside each other the innermost counts, `drop` before `keep`. */
export function applyRules(page: Page, board: Scoreboard, { keep = [], drop = [] }: Selectors): void {
  if (keep.length + drop.length === 0) return
  noteParents(page.tree)
  const rules = [...drop.map((text) => ruleOf(text, 'drop')), ...keep.map((text) => ruleOf(text, 'keep'))]
  const rulings: (Ruling | undefined)[] = []
  for (const { node, parent } of page.containers) {
    const own = node.type === 'element' ? findRuling(rules, node) : undefined
    rulings.push(own ?? rulings[parent])
  }
  for (const { index, container } of page.blocks) {
    const ruling = rulings[container]
    if (ruling !== undefined) board.rule(index, ruling)
  }
}

function ruleOf(text: string, fate: Ruling['fate']): Rule {
  const rule = `site rule ${fate}: ${text}`
  return { matches: selectorOf(text), ruling: fate === 'keep' ? { rule, fate } : { rule, fate, reason: 'site-rule' } }
}

const findRuling = (rules: readonly Rule[], element: Element): Ruling | undefined =>
  rules.find(({ matches }) => matches(element))?.ruling
