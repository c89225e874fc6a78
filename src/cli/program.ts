import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { optionTable } from './options/table.js'
import { toCommander } from './options/to-commander.js'

const EXAMPLES = `
Examples:
  $ unscrape page.html                      one page to standard output
  $ unscrape dumps -o clean                 a folder of dumps to a folder of Markdown
  $ unscrape 'crawl-*.jsonl.gz' -o all.jsonl    JSON lines with the Markdown, the text and the front matter
  $ curl -s https://example.org | unscrape - --to text
  $ unscrape dumps -o clean --explain --rejects rejects.jsonl    say why each block and each record was dropped
  $ unscrape dumps -o clean --check         write nothing; exit 1 if clean/ is not what the dumps give

Exit codes:
  0  done
  1  some records failed, or --check found a difference
  2  wrong usage
  130  interrupted`

/** Defines the command line: its arguments, its options, its help. */
export function defineProgram(): Command {
  const program = new Command('unscrape')
    .description('Turn noisy scraped dumps into clean Markdown with front matter.')
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .argument(
      '<inputs...>',
      'files, folders, globs, or - for standard input: HTML, text, JSONL, WARC, WET, MHTML, also with gzip or zstd',
    )
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(unscrape --help shows the options)')
    .allowExcessArguments(false)
    .exitOverride()
  for (const entry of Object.values(optionTable)) program.addOption(toCommander(entry))
  return program
}

/** The version stands in the package's own description alone. */
function readVersion(): string {
  const description: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return String(Object(description).version)
}
