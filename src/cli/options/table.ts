import { defaultCleanOptions } from '../../flow/options.js'
import { inputFormats } from '../../read/index.js'
import { outputFormats } from '../destination.js'
import type { OptionEntry, OptionValues } from './option.js'

/**
 * Every option of the command, in the order of `--help`. The command line, the configuration file and its schema, the
 * Action's inputs, the completion of shells and the reference in `docs/` are made from it: a new option is an entry here
 * and its use.
 */
export const optionTable = {
  from: {
    kind: 'choice',
    flags: '--from <format>',
    choices: ['auto', ...inputFormats],
    default: 'auto',
    description: 'format of the inputs',
    group: 'Input',
    config: true,
    action: true,
  },
  focus: {
    kind: 'choice',
    flags: '--focus <focus>',
    choices: ['precision', 'balanced', 'recall'],
    default: defaultCleanOptions.focus,
    description: 'leave boilerplate out, or lose nothing',
    group: 'Content',
    config: true,
    action: true,
  },
  engine: {
    kind: 'choice',
    flags: '--engine <name>',
    choices: ['auto', 'model', 'readability'],
    default: defaultCleanOptions.engine,
    description: 'who tells main content from boilerplate',
    group: 'Content',
    config: true,
    action: true,
  },
  output: {
    kind: 'path',
    flags: '-o, --output <place>',
    default: '-',
    description: 'a folder (mirrors the paths of the inputs), a file, or - for standard output',
    group: 'Output',
    config: true,
    action: true,
  },
  to: {
    kind: 'choice',
    flags: '--to <format>',
    choices: outputFormats,
    description: 'format of the output (default: md, or what the output file is called)',
    group: 'Output',
    config: true,
    action: true,
  },
  frontMatter: {
    kind: 'choice',
    flags: '--front-matter <preset>',
    choices: ['default', 'none'],
    default: 'default',
    description: 'what a Markdown document begins with',
    group: 'Output',
    config: true,
    action: true,
  },
  explain: {
    kind: 'flag',
    flags: '--explain',
    description: 'write a JSONL file beside each document: every block with role, score, reason and place',
    group: 'Reports',
    config: true,
    action: true,
  },
  rejects: {
    kind: 'path',
    flags: '--rejects <file>',
    description: 'write a JSON line for each record that gave no document, with its code and place',
    group: 'Reports',
    config: true,
    action: true,
  },
  check: {
    kind: 'flag',
    flags: '--check',
    description: 'write nothing; list what would change and exit 1 if anything would',
    group: 'Run',
    config: false,
    action: true,
  },
  config: {
    kind: 'path',
    flags: '--config <file>',
    description: 'read the options from this file (default: the nearest unscrape.config.yaml or .json upward)',
    group: 'Run',
    config: false,
    action: true,
  },
  quiet: {
    kind: 'flag',
    flags: '-q, --quiet',
    description: 'print errors only',
    group: 'Run',
    config: true,
    action: false,
  },
} as const satisfies Readonly<Record<string, OptionEntry>>

/** The options of the command, as commander hands them over. */
export type CommandOptions = OptionValues<typeof optionTable>

/** The same as a list. */
export const optionEntries: readonly (readonly [key: keyof CommandOptions, entry: OptionEntry])[] = Object.entries(
  optionTable,
) as [keyof CommandOptions, OptionEntry][] // its keys are those of the options, by their type
