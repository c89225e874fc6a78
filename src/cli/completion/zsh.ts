import type { ShellCommand, ShellOption } from './describe-program.js'

/** The script for zsh: `source <(unscrape completion zsh)`, or a file `_unscrape` on the `fpath`. */
export function zsh([program, ...commands]: readonly ShellCommand[]): string {
  return `#compdef unscrape
# Completes \`unscrape\` in zsh.
_unscrape() {
  local -a commands
  commands=(
${commands.map(({ name, description }) => `    ${quote(`${name}:${escapeColons(description)}`)}`).join('\n')}
  )
  case $words[2] in
${commands.map(commandCase).join('\n')}
    *)
      (( CURRENT == 2 )) && [[ $PREFIX != -* ]] && _describe command commands
      _arguments -S ${specsOf(program?.options ?? [])} '*:input:_files' ;;
  esac
}
if [[ $funcstack[1] == _unscrape ]]; then _unscrape "$@"; else compdef _unscrape unscrape; fi
`
}

function commandCase({ name, options, operands }: ShellCommand): string {
  const operand = operands === undefined ? "'*:file:_files'" : quote(`1:${name}:(${operands.join(' ')})`)
  return `    ${name}) shift words; (( CURRENT-- )); _arguments -S ${specsOf(options)} ${operand} ;;`
}

const specsOf = (options: readonly ShellOption[]): string => options.flatMap(specs).join(' ')

function specs({ long, short, description, takes }: ShellOption): string[] {
  const names = short === undefined ? [long] : [long, short]
  const value =
    takes === 'nothing'
      ? ''
      : takes === 'path'
        ? ':path:_files'
        : takes === 'text'
          ? ':value: '
          : `:value:(${takes.join(' ')})`
  return names.map((name) => quote(`${name}[${description.replace(/[[\]\\]/g, '\\$&')}]${value}`))
}

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
const escapeColons = (text: string): string => text.replaceAll(':', '\\:')
