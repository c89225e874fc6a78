// @ts-check

/**
 * The manual page, made of the table of options and the help.
 * @param {import('commander').Command} program
 * @param {typeof import('../../src/cli/options/table.js').optionEntries} optionEntries
 * @returns {string}
 */
export function renderMan(program, optionEntries) {
  const helper = program.createHelp()
  const commands = helper
    .visibleCommands(program)
    .map((command) => [helper.subcommandTerm(command), command.description()])
  const options = optionEntries.map(([key, { flags, group }]) => [group, flags, describe(key)])
  const groups = [...new Set(options.map(([group = '']) => group))]
  return [
    `.TH UNSCRAPE 1 "" "unscrape ${program.version()}"`,
    '.SH NAME',
    `unscrape \\- ${toRoff(program.description().replace(/^T/, 't').replace(/\.$/, ''))}`,
    '.SH SYNOPSIS',
    '.B unscrape',
    '[options] [inputs...]',
    '.br',
    '.B unscrape',
    '<command> [options]',
    '.SH DESCRIPTION',
    toRoff(
      `Reads ${helper.visibleArguments(program)[0]?.description ?? ''}. Nothing of a page is run, and no connection is opened.`,
    ),
    '.SH OPTIONS',
    ...groups.flatMap((group) => [
      `.SS ${group}`,
      ...options.filter(([of]) => of === group).flatMap(([, ...item]) => entry(item)),
    ]),
    '.SH COMMANDS',
    ...commands.flatMap(entry),
    '.SH FILES',
    ...entry(['unscrape.config.yaml', 'the configuration file: the nearest one upward from the working directory']),
    '.SH EXIT STATUS',
    ...[
      ['0', 'done'],
      ['1', 'some records failed, or --check found a difference'],
      ['2', 'wrong usage, or a mistake in the configuration file'],
      ['130', 'interrupted'],
    ].flatMap(entry),
    '',
  ].join('\n')

  /** @param {string} key */
  function describe(key) {
    const option = program.options.find((option) => option.attributeName() === key)
    return option === undefined ? '' : helper.optionDescription(option)
  }
}

/** @param {readonly string[]} item */
const entry = ([term = '', description = '']) => ['.TP', `.B ${toRoff(term)}`, toRoff(description)]

/**
 * Text that troff prints as it is.
 * @param {string} text
 */
const toRoff = (text) =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/, '\\&$1')
