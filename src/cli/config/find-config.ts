import { extname, resolve } from 'node:path'
import { lilconfig } from 'lilconfig'
import { UnscrapeError } from '../../errors.js'
import type { ParsedConfig } from './parse-config.js'
import { pathIn } from './path-in.js'

/** Names that a configuration file can have, the first that is there counts. They hold data: nothing of them is run. */
const configNames = [
  'unscrape.config.yaml',
  'unscrape.config.yml',
  'unscrape.config.json',
  'unscrape.config.jsonc',
] as const

const extensions = ['.yaml', '.yml', '.json', '.jsonc'] as const

/** A configuration file where it lies, and what it says. */
interface FoundConfig {
  readonly path: string
  readonly parsed: ParsedConfig
}

/**
 * Reads the configuration file that is named, or else the nearest one upward from the working directory.
 * @throws {UnscrapeError} `E_CONFIG` when the file that is named cannot be read, or a file is neither YAML nor JSON.
 */
export async function findConfig(named: string | undefined, folder: string): Promise<FoundConfig | undefined> {
  const parse = async (path: string, content: string) => {
    const { parseConfig } = await import('./parse-config.js')
    return parseConfig(pathIn(folder, path), content)
  }
  const searcher = lilconfig('unscrape', {
    searchPlaces: [...configNames],
    loaders: Object.fromEntries(extensions.map((extension) => [extension, parse])),
    cache: false,
  })
  const found = named === undefined ? await searcher.search(folder) : await load(searcher, folder, named)
  if (found === null) return undefined
  const path = found.filepath
  return { path, parsed: isParsed(found.config) ? found.config : await parse(path, '') }
}

type Searcher = ReturnType<typeof lilconfig>

/** Loads the file that was named, unless its name makes it a program. */
async function load(searcher: Searcher, folder: string, named: string): ReturnType<Searcher['load']> {
  const path = resolve(folder, named)
  if (!extensions.some((extension) => extension === extname(path))) {
    throw new UnscrapeError(
      'E_CONFIG',
      `Expected a configuration file that ends in ${extensions.join(', ')}, not ${named}`,
    )
  }
  try {
    return await searcher.load(path)
  } catch (cause) {
    if (cause instanceof UnscrapeError) throw cause
    throw new UnscrapeError('E_CONFIG', `Expected a configuration file that can be read at ${named}`, { cause })
  }
}

const isParsed = (config: unknown): config is ParsedConfig =>
  typeof config === 'object' && config !== null && 'lineOf' in config && 'data' in config
