import { realpath } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { UnscrapeError } from '../../errors.js'

/**
 * Makes sure that a folder lies inside another, whatever symbolic links were planted on the way to it.
 * @throws {UnscrapeError} `E_OUTPUT` when it does not.
 */
export async function confine(folder: string, inside: string): Promise<void> {
  const way = relative(await realpath(inside), await realpath(folder))
  if (way !== '..' && !way.startsWith(`..${sep}`)) return
  throw new UnscrapeError('E_OUTPUT', `Expected every output inside ${inside}, but ${folder} leads out of it`)
}
