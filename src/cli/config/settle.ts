import { dirname } from 'node:path'
import type { Command } from 'commander'
import { type CommandOptions, optionEntries } from '../options/table.js'
import { findConfig } from './find-config.js'
import { movePath } from './path-in.js'
import type { Config } from './schema.js'

/** What a command runs with, once the command line and the configuration file are put together. */
export interface Settings {
  readonly inputs: readonly string[]
  readonly options: CommandOptions
  readonly sections: Pick<Config, 'sites' | 'fields'>
  /** The configuration file that was read. */
  readonly file?: string
}

/**
 * Puts the configuration file under what the command line says: an option that was named there wins.
 * @param command parsed; its options are set to those of the file where the command line is silent.
 * @param folder the working directory.
 * @throws {UnscrapeError} `E_CONFIG`.
 */
export async function settle(command: Command, inputs: readonly string[], folder = process.cwd()): Promise<Settings> {
  const named: unknown = command.getOptionValue('config')
  const found = named === false ? undefined : await findConfig(typeof named === 'string' ? named : undefined, folder)
  if (found === undefined) return { inputs, options: command.opts<CommandOptions>(), sections: {} }
  const { checkConfig } = await import('./check-config.js')
  const config = checkConfig(found.parsed)
  const place = (path: string) => movePath(path, { from: dirname(found.path), to: folder })
  const values: Readonly<Record<string, unknown>> = config
  for (const [key, entry] of optionEntries) {
    const value = values[key]
    if (value === undefined || command.getOptionValueSource(key) === 'cli') continue
    command.setOptionValueWithSource(key, entry.kind === 'path' ? place(String(value)) : value, 'config')
  }
  return {
    inputs: inputs.length > 0 ? inputs : (config.inputs ?? []).map(place),
    options: command.opts<CommandOptions>(),
    sections: config,
    file: found.path,
  }
}
