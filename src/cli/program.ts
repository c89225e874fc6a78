import { readFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import { defaultCleanOptions } from '../flow/options.js'
import { type InputFormat, inputFormats } from '../read/index.js'
import { outputFormats } from './destination.js'

/** The options of the command, as commander hands them over. */
export interface CommandOptions {
  readonly output: string
  readonly from: 'auto' | InputFormat
  readonly to?: (typeof outputFormats)[number]
  readonly frontMatter: 'default' | 'none'
  readonly engine: 'auto' | 'model' | 'readability'
  readonly focus: 'precision' | 'balanced' | 'recall'
  readonly explain?: true
  readonly rejects?: string
  readonly check?: true
  readonly quiet?: true
}

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
  return new Command('unscrape')
    .description('Turn noisy scraped dumps into clean Markdown with front matter.')
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .argument(
      '<inputs...>',
      'files, folders, globs, or - for standard input: HTML, text, JSONL, WARC, WET, MHTML, also with gzip or zstd',
    )
    .option('-o, --output <place>', 'a folder (mirrors the paths of the inputs), a file, or - for standard output', '-')
    .addOption(choice('--from <format>', 'format of the inputs', ['auto', ...inputFormats]).default('auto'))
    .addOption(
      choice('--to <format>', 'format of the output (default: md, or what the output file is called)', outputFormats),
    )
    .addOption(
      choice('--front-matter <preset>', 'what a Markdown document begins with', ['default', 'none']).default('default'),
    )
    .addOption(
      choice('--engine <name>', 'who tells main content from boilerplate', ['auto', 'model', 'readability']).default(
        defaultCleanOptions.engine,
      ),
    )
    .addOption(
      choice('--focus <focus>', 'leave boilerplate out, or lose nothing', ['precision', 'balanced', 'recall']).default(
        defaultCleanOptions.focus,
      ),
    )
    .option('--explain', 'write a JSONL file beside each document: every block with role, score, reason and place')
    .option('--rejects <file>', 'write a JSON line for each record that gave no document, with its code and place')
    .option('--check', 'write nothing; list what would change and exit 1 if anything would')
    .option('-q, --quiet', 'print errors only')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(unscrape --help shows the options)')
    .allowExcessArguments(false)
    .exitOverride()
}

function choice(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, description).choices(choices)
}

/** The version stands in the package's own description alone. */
function readVersion(): string {
  const description: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return String(Object(description).version)
}
