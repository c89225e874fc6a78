/** Writes a formula in a line with a fence that it does not hold. */
export function fenceMath(tex: string): string {
  const fence = tex.includes('$') ? '$$' : '$'
  return /^\$|\$$/.test(tex) ? `${fence} ${tex} ${fence}` : fence + tex + fence
}

/** Writes a formula that stands by itself. */
export function writeMath(tex: string): string {
  let fence = '$$'
  while (tex.includes(fence)) fence += '$'
  return `${fence}\n${tex}\n${fence}`
}
