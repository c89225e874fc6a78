import { existsSync } from 'node:fs'
import { UnscrapeError } from '../errors.js'
import { closestWord } from '../text/closest-word.js'
import { commandNames } from './program.js'

/** What people type for a command, and how it is called. */
const commands: Readonly<Record<string, string>> = {
  ...Object.fromEntries(commandNames.map((name) => [name, name])),
  clean: '[inputs...]',
  help: '--help',
  version: '--version',
}

/**
 * Refuses inputs that cannot be meant.
 * @throws {UnscrapeError} `E_USAGE` when there are none, or when the first is no file but almost the name of a command.
 */
export function refuseInputs(inputs: readonly string[]): void {
  const [first] = inputs
  if (first === undefined) {
    throw new UnscrapeError(
      'E_USAGE',
      'Expected something to read: a file, a folder, a glob in quotes, or - for standard input.\n' +
        'Try `unscrape page.html`, or `unscrape dumps -o clean`; `unscrape --help` shows everything.',
    )
  }
  const meant = /^[a-z]+$/i.test(first) && !existsSync(first) ? closestWord(first, Object.keys(commands)) : undefined
  // There is no command of this name, but many a folder has one like it.
  if (meant === undefined || (meant === 'clean' && first !== meant)) return
  throw new UnscrapeError(
    'E_USAGE',
    `There is no file or folder ${first}. Did you mean \`unscrape ${commands[meant]}\`?`,
  )
}
