/** Writes thematic breaks as `* * *`: a `---` on its own line would open metadata. Code keeps its lines, as nothing is read there. */
export function replaceRules(markdown: string): string {
  let fence: string | undefined
  return markdown
    .split('\n')
    .map((line) => {
      const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
      if (mark !== undefined && fence === undefined) fence = mark
      else if (fence !== undefined && mark?.startsWith(fence) && line.trim() === mark) fence = undefined
      return fence === undefined && /^-{3,}\s*$/.test(line) ? '* * *' : line
    })
    .join('\n')
}
