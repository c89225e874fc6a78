// @ts-check

/** Columns of a terminal that the README shows. */
const helpWidth = 100

/**
 * The command's help as a fenced block.
 * @param {import('commander').Command} program
 * @returns {string}
 */
export function renderHelp(program) {
  let help = ''
  program.configureOutput({
    writeOut: (text) => {
      help += text
    },
    getOutHelpWidth: () => helpWidth,
    getOutHasColors: () => false,
  })
  program.outputHelp()
  return `\`\`\`text\n${help.trim()}\n\`\`\``
}
