import { extname, resolve } from 'node:path'
import { lilconfig } from 'lilconfig'
import { UnscrapeError } from '../../errors.js'
import { type ParsedConfig, parseConfig } from './parse-config.js'

/** Names that a configuration file can have, the first that is there counts. They hold data: nothing of them is run. */
export const configNames = [
  'unscrape.config.yaml',
  'unscrape.config.yml',
  'unscrape.config.json',
  'unscrape.config.jsonc',
] as const

const extensions = ['.yaml', '.yml', '.json', '.jsonc'] as const

/**
 * Reads the configuration file that is named, or else the nearest one upward from the working directory.
 * @throws {UnscrapeError} `E_CONFIG` when the file that is named cannot be read, or a file is neither YAML nor JSON.
 */
export async function findConfig(named: string | undefined, folder: string): Promise<ParsedConfig | undefined> {
  const searcher = lilconfig('unscrape', {
    searchPlaces: [...configNames],
    loaders: Object.fromEntries([...extensions].map((extension) => [extension, parseConfig])),
    cache: false,
  })
  const found = named === undefined ? await searcher.search(folder) : await load(resolve(folder, named), named)
  if (found === null) return undefined
  return isParsed(found.config) ? found.config : parseConfig(found.filepath, '')

  async function load(path: string, name: string): ReturnType<typeof searcher.load> {
    if (!extensions.some((extension) => extension === extname(path))) {
      throw new UnscrapeError(
        'E_CONFIG',
        `Expected a configuration file that ends in ${extensions.join(', ')}, not ${name}`,
      )
    }
    try {
      return await searcher.load(path)
    } catch (cause) {
      if (cause instanceof UnscrapeError) throw cause
      throw new UnscrapeError('E_CONFIG', `Expected a configuration file that can be read at ${name}`, { cause })
    }
  }
}

const isParsed = (config: unknown): config is ParsedConfig =>
  typeof config === 'object' && config !== null && 'lineOf' in config && 'data' in config
