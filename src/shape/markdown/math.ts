/** Writes a formula in a line with a fence that it does not hold. In a cell its pipes become the names TeX has for them. */
export function fenceMath(tex: string, place: 'in-line' | 'in-cell'): string {
  const value = place === 'in-cell' ? tex.replace(/\\\|/g, '\\Vert ').replaceAll('|', '\\vert ') : tex
  const fence = value.includes('$') ? '$$' : '$'
  const padded = /^\$|\$$/.test(value) ? ` ${value} ` : value
  return fence + padded + fence
}

/** Writes a formula that stands by itself. */
export function writeMath(tex: string): string {
  let fence = '$$'
  while (tex.includes(fence)) fence += '$'
  return `${fence}\n${tex}\n${fence}`
}
