import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'

/** The path without links. A pipe, or what does not exist yet, has none and is known by its absolute path. */
export async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    return resolve(path)
  }
}
