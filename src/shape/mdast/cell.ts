import type { Nodes, PhrasingContent, TableCell } from 'mdast'
import { settleMarks } from './settle-marks.js'

/** A cell of a table. A pipe would end it: those of formulas become the names that TeX has for them. */
export function cellOf(phrasing: readonly PhrasingContent[]): TableCell {
  const children = settleMarks([...phrasing])
  const todo: Nodes[] = [...children]
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node.type === 'inlineMath') node.value = namePipes(node.value)
    else if ('children' in node) for (const child of node.children) todo.push(child)
  }
  return { type: 'tableCell', children }
}

const namePipes = (tex: string): string =>
  tex.includes('|') ? tex.replaceAll('\\|', '\\Vert ').replaceAll('|', '\\vert ').replace(/ {2,}/g, ' ').trim() : tex
