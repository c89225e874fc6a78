import type { Command, HelpConfiguration, Option } from 'commander'

/** How the help words an option: what it does, then what it takes, without quotes. */
export const helpStyle: HelpConfiguration = {
  optionDescription({ description, argChoices, defaultValue, required }: Option): string {
    const takes = [
      ...(argChoices === undefined ? [] : [argChoices.join(', ')]),
      ...(required && defaultValue !== undefined ? [`default: ${String(defaultValue)}`] : []),
    ]
    return takes.length === 0 ? description : `${description} (${takes.join('; ')})`
  },
}

/** What people type, and what for. */
const examples: readonly (readonly [command: string, purpose: string])[] = [
  ['unscrape page.html', 'print one page as Markdown'],
  ['unscrape dumps -o clean', 'clean a folder of dumps into a folder'],
  ["unscrape 'crawl-*.jsonl.gz' -o all.jsonl", 'many dumps into one file of JSON lines'],
  ['curl -s https://example.org | unscrape - --to text', 'from a pipe, as plain text'],
  ['unscrape dumps -o clean --explain', 'say beside each document what was dropped, and why'],
  ['unscrape dumps -o clean --check', 'write nothing; exit 1 if clean/ is out of date'],
  ['unscrape explain page.html', 'print the blocks of one page with their reasons'],
  ['unscrape init', 'write unscrape.config.yaml, to keep options in'],
]

const codes: readonly (readonly [code: string, meaning: string])[] = [
  ['0', 'done'],
  ['1', 'some records failed, or --check found a difference'],
  ['2', 'wrong usage, or a mistake in the configuration file'],
  ['130', 'interrupted'],
]

/** Puts examples and exit codes at the end of the help of the whole program. */
export function addExamples(program: Command): Command {
  return program.addHelpText('after', `\nExamples:\n${columns(examples)}\n\nExit codes:\n${columns(codes)}`)
}

function columns(rows: readonly (readonly [term: string, description: string])[]): string {
  const width = Math.max(...rows.map(([term]) => term.length))
  return rows.map(([term, description]) => `  ${term.padEnd(width)}  ${description}`).join('\n')
}
