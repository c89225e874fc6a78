import { Argument, Command } from 'commander'
import { readVersion } from '../flow/version.js'
import { shells } from './completion/shells.js'
import { addExamples, helpStyle } from './help.js'
import { explainTable } from './options/explain-table.js'
import type { OptionGroup } from './options/option.js'
import { optionEntries } from './options/table.js'
import { addSwitchesOff, toCommander } from './options/to-commander.js'

/** The commands; `clean` is the one that runs when none is named. */
export const commandNames = ['clean', 'explain', 'init', 'completion'] as const
export type CommandName = (typeof commandNames)[number]

/** Called with the command that was asked for, its operands, and the options as they were parsed. */
type Handler = (name: CommandName, operands: readonly string[], command: Command) => Promise<void>

/** What can be read, in the words of the help. */
const INPUTS =
  'files, folders, globs in quotes, or - for standard input: HTML, text, JSONL, WARC, WET, MHTML, Parquet, also with gzip or zstd'

/** Groups of the options that say what becomes of one record; `explain` has them as well. */
const recordGroups: readonly OptionGroup[] = ['Input', 'Content']

/** Defines the command line: its commands, their arguments and options, their help. */
export function defineProgram(handle: Handler = async () => {}): Command {
  const program = new Command('unscrape')
    .description('Turn noisy scraped dumps into clean Markdown with front matter.')
    .usage('[options] [inputs...]\n       unscrape <command> [options]')
    .argument('[inputs...]', INPUTS)
    .configureHelp(helpStyle)
    .showHelpAfterError('(unscrape --help shows the options)')
    .allowExcessArguments(false)
    .enablePositionalOptions()
    .exitOverride()
  for (const [, entry] of optionEntries) program.addOption(toCommander(entry))
  addSwitchesOff(program)
  program.optionsGroup('Help:').helpOption('-h, --help', 'print this help').helpCommand(false)
  program.version(readVersion(), '-V, --version', 'print the version')
  program.action(async () => handle('clean', program.args, program))
  addCommands(program, handle)
  return addExamples(program)
}

function addCommands(program: Command, handle: Handler): void {
  const add = (name: CommandName, summary: string): Command => {
    const command: Command = program
      .command(name)
      .description(summary)
      .showHelpAfterError(`(unscrape ${name} --help shows the options)`)
    return command.action(async () => handle(name, command.args, command))
  }
  const explain = add('explain', 'print what became of each block of one document, and why')
  explain.argument('<file>', 'a file of dumps, or - for standard input')
  const shared = optionEntries.filter(([key, { group }]) => recordGroups.includes(group) || key === 'config')
  for (const entry of [...shared.map(([, entry]) => entry), ...Object.values(explainTable)]) {
    explain.addOption(toCommander(entry))
  }
  add('init', 'write a configuration file with every option, commented').argument(
    '[file]',
    'where to write it; what it is called says whether it is YAML or JSON',
    'unscrape.config.yaml',
  )
  add('completion', 'print a script that completes commands and options in a shell').addArgument(
    new Argument('<shell>', 'the shell to complete in').choices(shells),
  )
}
