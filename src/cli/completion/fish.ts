import type { ShellCommand, ShellOption } from './describe-program.js'

/** The script for fish: `unscrape completion fish | source`. */
export function fish([program, ...commands]: readonly ShellCommand[]): string {
  const names = commands.map(({ name }) => name).join(' ')
  const outside = `not __fish_seen_subcommand_from ${names}`
  const lines = [
    '# Completes `unscrape` in fish.',
    ...commands.map(
      ({ name, description }) =>
        `complete -c unscrape -n ${quote(`__fish_is_first_token`)} -a ${name} -d ${quote(description)}`,
    ),
    ...(program?.options ?? []).map((option) => optionLine(option, outside)),
    ...commands.flatMap(commandLines),
  ]
  return `${lines.join('\n')}\n`
}

function commandLines({ name, options, operands }: ShellCommand): string[] {
  const inside = `__fish_seen_subcommand_from ${name}`
  const words =
    operands === undefined ? [] : [`complete -c unscrape -n ${quote(inside)} -f -a ${quote(operands.join(' '))}`]
  return [...words, ...options.map((option) => optionLine(option, inside))]
}

function optionLine({ long, short, description, takes }: ShellOption, condition: string): string {
  const value =
    takes === 'nothing' ? '' : takes === 'path' ? ' -rF' : takes === 'text' ? ' -x' : ` -x -a ${quote(takes.join(' '))}`
  const brief = short === undefined ? '' : ` -s ${short.slice(1)}`
  return `complete -c unscrape -n ${quote(condition)} -l ${long.slice(2)}${brief}${value} -d ${quote(description)}`
}

const quote = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`
