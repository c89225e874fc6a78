/** The fenced blocks of a Markdown document that are in one language, in their order. */
export function readFences(document: string, language: string): string[] {
  const lines = document.split('\n')
  const fences: string[] = []
  for (let at = lines.indexOf(`\`\`\`${language}`); at !== -1; at = lines.indexOf(`\`\`\`${language}`, at + 1)) {
    fences.push(lines.slice(at + 1, lines.indexOf('```', at)).join('\n'))
  }
  return fences
}
