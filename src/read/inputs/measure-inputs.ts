import { stat } from 'node:fs/promises'
import type { ReadOptions } from '../options.js'
import { findSources, isSource } from './find-sources.js'

/** Bytes of all files that the inputs name, as they lie on the disk; nothing where standard input is among them. */
export async function measureInputs(inputs: readonly string[], options: ReadOptions): Promise<number | undefined> {
  let bytes = 0
  for await (const found of findSources(inputs, options)) {
    if (!isSource(found)) continue
    if (found.absolute === undefined) return undefined
    bytes += await sizeOf(found.absolute)
  }
  return bytes
}

/** What cannot be looked at is not read either. */
const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  )
