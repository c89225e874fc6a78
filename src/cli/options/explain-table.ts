import type { OptionEntry, OptionValues } from './option.js'

/** The options that `unscrape explain` has of its own. */
export const explainTable = {
  record: {
    kind: 'count',
    flags: '--record <number>',
    min: 1,
    default: 1,
    description: 'which record of a file with many',
    group: 'Input',
    config: false,
    action: false,
  },
  show: {
    kind: 'choice',
    flags: '--show <blocks>',
    choices: ['all', 'kept', 'dropped'],
    default: 'all',
    description: 'which blocks to print',
    group: 'Output',
    config: false,
    action: false,
  },
} as const satisfies Readonly<Record<string, OptionEntry>>

/** Their values. */
export type ExplainOptions = OptionValues<typeof explainTable>
