import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { UnscrapeError } from '../../errors.js'
import { type ConfigStyle, renderConfig } from '../config/render-config.js'
import { printable } from '../printable.js'
import { exitCodes } from '../surroundings.js'
import type { CommandJob } from './command-job.js'

const styles: Readonly<Record<string, ConfigStyle>> = { '.yaml': 'yaml', '.yml': 'yaml', '.jsonc': 'jsonc' }

/** Writes a configuration file with every option and its default, commented out. It never replaces one. */
export async function writeConfig({ operands, surroundings }: CommandJob): Promise<number> {
  const [file = 'unscrape.config.yaml'] = operands
  const style = styles[extname(file)]
  if (style === undefined) {
    const why = extname(file) === '.json' ? ': JSON has no comments' : ''
    throw new UnscrapeError('E_USAGE', `Expected a file name that ends in ${Object.keys(styles).join(', ')}${why}`)
  }
  await create(file, renderConfig(style))
  const sign = style === 'yaml' ? '#' : '//'
  surroundings.stderr.write(
    `Wrote ${printable(file)}. Take away the ${sign} before an option to set it.\n` +
      'The command finds the file from this folder and from all below it; what the command line says wins.\n',
  )
  return exitCodes.done
}

async function create(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' })
  } catch (cause) {
    const isThere = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'
    if (!isThere) throw cause
    throw new UnscrapeError('E_USAGE', `${file} is there already: remove it first, or name another file`, { cause })
  }
}
