/** A step of a document: a file that the reader writes, or commands and what they print. */
export type Step =
  | { readonly kind: 'file'; readonly name: string; readonly content: string }
  | { readonly kind: 'commands'; readonly commands: readonly Command[]; readonly printed: string | undefined }

/** A command line, and the code that it exits with. */
interface Command {
  readonly line: string
  readonly code: number
}

const FENCE = /^```(\w+)(?: ([^\n]+))?\n([\s\S]*?)^```$/gm

/**
 * Reads a document as a reader follows it. `sh` fences are commands, one a line (a quote or a `\` goes on with it), with
 * `# exits with N` behind those that do not exit with 0; `text printed` is what the commands before it print. Fences with the name of a file are its content. `sh not-run`
 * is left out.
 */
export function readSteps(document: string): Step[] {
  const steps: Step[] = []
  for (const [, language = '', info, content = ''] of document.matchAll(FENCE)) {
    const last = steps.at(-1)
    if (info === 'printed') {
      if (last?.kind === 'commands') steps[steps.length - 1] = { ...last, printed: content }
    } else if (language === 'sh') {
      if (info === undefined) steps.push({ kind: 'commands', commands: readCommands(content), printed: undefined })
    } else if (info !== undefined) steps.push({ kind: 'file', name: info, content })
  }
  return steps
}

function readCommands(content: string): Command[] {
  const commands: Command[] = []
  let line = ''
  for (const part of content.trimEnd().split('\n')) {
    line += line === '' ? part : `\n${part}`
    if (line.endsWith('\\') || line.split("'").length % 2 === 0) continue
    const [, code = '0'] = line.match(/# exits with (\d+)$/) ?? []
    commands.push({ line: line.replace(/\s+# exits with \d+$/, ''), code: Number(code) })
    line = ''
  }
  return commands
}

/** Whether a text is what was printed, where `…` stands for anything, and on a line of its own for any number of lines. */
export function isPrinted(expected: string, printed: string): boolean {
  const lines = expected
    .trimEnd()
    .split('\n')
    .map((line) => (line === '…' ? '(?:.*\\n)*?' : `${lineOf(line)}\\n`))
  return new RegExp(`^${lines.join('')}$`).test(`${printed.trimEnd()}\n`)
}

const lineOf = (line: string): string =>
  line
    .split('…')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*?')
