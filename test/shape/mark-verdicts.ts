import type { Element, Root } from 'hast'
import type { Page, Role, Verdict } from '../../src/types.js'

/** Verdicts as a fixture asks for them: blocks inside `data-drop` are dropped, `data-role` names a role, the rest is body. */
export function markVerdicts(page: Page): Verdict[] {
  return page.blocks.map((block): Verdict => {
    const around = elementsAround(page, block.container)
    if (around.some((node) => node.properties.dataDrop !== undefined)) {
      return { role: 'boilerplate', fate: 'dropped', reason: 'low-score', score: 0 }
    }
    const role = around.map((node) => node.properties.dataRole).find((value) => value !== undefined)
    return { role: (role ?? 'body') as Role, fate: 'body', score: 1 } // a fixture names roles only
  })
}

function elementsAround({ containers }: Page, index: number): Element[] {
  const around: Element[] = []
  for (let at = index; at >= 0; at = containers[at]?.parent ?? -1) {
    const node: Element | Root | undefined = containers[at]?.node
    if (node?.type === 'element') around.push(node)
  }
  return around
}
