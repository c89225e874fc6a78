import { allowedValues } from '../../flow/check-options.js'
import { defaultCleanOptions } from '../../flow/options.js'
import { type Compression, compressions } from '../../flow/output/seal/index.js'
import { matterPresets } from '../../matter/presets/index.js'
import { inputFormats } from '../../read/formats/names.js'
import { outputFormats } from '../destination.js'
import { limitOptions } from './limit-options.js'
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
    choices: allowedValues.focus,
    default: defaultCleanOptions.focus,
    description: 'leave boilerplate out, or lose nothing',
    group: 'Content',
    config: true,
    action: true,
  },
  engine: {
    kind: 'choice',
    flags: '--engine <name>',
    choices: allowedValues.engine,
    default: defaultCleanOptions.engine,
    description: 'who tells main content from boilerplate',
    group: 'Content',
    config: true,
    action: true,
  },
  comments: {
    kind: 'choice',
    flags: '--comments <scope>',
    choices: allowedValues.comments,
    default: defaultCleanOptions.comments,
    description: 'comments of readers; the posts of a forum are kept in any case',
    group: 'Content',
    config: true,
    action: true,
  },
  reviews: {
    kind: 'choice',
    flags: '--reviews <scope>',
    choices: allowedValues.reviews,
    default: defaultCleanOptions.reviews,
    description: 'reviews of readers and buyers',
    group: 'Content',
    config: true,
    action: true,
  },
  related: {
    kind: 'choice',
    flags: '--related <scope>',
    choices: allowedValues.related,
    default: defaultCleanOptions.related,
    description: 'links to other pages of the site',
    group: 'Content',
    config: true,
    action: true,
  },
  encoding: {
    kind: 'choice',
    flags: '--encoding <mode>',
    choices: allowedValues.encoding,
    default: defaultCleanOptions.encoding,
    description: 'characters that were misread before (cafÃ© for café)',
    group: 'Content',
    config: true,
    action: true,
  },
  minQuality: {
    kind: 'number',
    flags: '--min-quality <share>',
    min: 0,
    max: 1,
    default: defaultCleanOptions.minQuality,
    description: 'reject documents that the engine is less sure of, from 0 to 1',
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
  compress: {
    kind: 'choice',
    flags: '--compress <codec>',
    choices: Object.keys(compressions) as Compression[], // its keys are the codecs, by its type
    description: 'compress the files of documents (default: none, or what the output file is called)',
    group: 'Output',
    config: true,
    action: true,
  },
  frontMatter: {
    kind: 'choice',
    flags: '--front-matter <preset>',
    choices: matterPresets,
    default: 'default',
    description: 'for whom the front matter of a Markdown document is written',
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
  report: {
    kind: 'path',
    flags: '--report <file>',
    description: 'write a page to look through the run: charts, a list, every document beside its source',
    group: 'Reports',
    config: true,
    action: true,
  },
  log: {
    kind: 'choice',
    flags: '--log <form>',
    choices: ['text', 'json'],
    default: 'text',
    description: 'how standard error tells what happens: for people, or a JSON line an event',
    group: 'Reports',
    config: true,
    action: false,
  },
  jobs: {
    kind: 'count',
    flags: '-j, --jobs <number>',
    min: 1,
    max: 1024,
    description: 'processes that clean at a time (default: one for each core)',
    group: 'Run',
    config: true,
    action: true,
  },
  resume: {
    kind: 'flag',
    flags: '--resume',
    description: 'go on with a run that was interrupted, if there is one',
    group: 'Run',
    config: false,
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
  ...limitOptions,
} as const satisfies Readonly<Record<string, OptionEntry>>

/** The options of the command, as commander hands them over. */
export type CommandOptions = OptionValues<typeof optionTable>

/** The same as a list. */
export const optionEntries: readonly (readonly [key: keyof CommandOptions, entry: OptionEntry])[] = Object.entries(
  optionTable,
) as [keyof CommandOptions, OptionEntry][] // its keys are those of the options, by their type
