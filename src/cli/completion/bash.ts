import type { ShellCommand, ShellOption } from './describe-program.js'

/** The script for bash: `eval "$(unscrape completion bash)"`. Where it has no answer bash completes paths. */
export function bash([program, ...commands]: readonly ShellCommand[]): string {
  const all = program === undefined ? [] : [program, ...commands]
  const names = commands.map(({ name }) => name).join(' ')
  return `# Completes \`unscrape\` in bash.
_unscrape() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} words=''
  COMPREPLY=()
  case $before in
${valueCases(all.flatMap(({ options }) => options)).join('\n')}
  esac
  case \${COMP_WORDS[1]} in
${commands.map(commandCase).join('\n')}
    *)
      if [[ $word == -* ]]; then words='${program?.options.map(({ long }) => long).join(' ')}'
      elif [[ $COMP_CWORD == 1 ]]; then words='${names}'
      fi ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _unscrape unscrape
`
}

function commandCase({ name, options, operands }: ShellCommand): string {
  const flags = options.map(({ long }) => long).join(' ')
  const others = operands === undefined ? '' : `; else words='${operands.join(' ')}'`
  return `    ${name}) if [[ $word == -* ]]; then words='${flags}'${others}; fi ;;`
}

/** What stands after an option that takes a value; bash itself completes paths. Options of several commands come once. */
function valueCases(options: readonly ShellOption[]): string[] {
  const cases = options.flatMap(({ long, short, takes }) => {
    if (takes === 'nothing') return []
    const names = short === undefined ? long : `${short} | ${long}`
    const reply = typeof takes === 'string' ? '' : `COMPREPLY=($(compgen -W '${takes.join(' ')}' -- "$word")); `
    return [`    ${names}) ${reply}return ;;`]
  })
  return [...new Set(cases)]
}
