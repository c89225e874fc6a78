// @ts-check
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'

/**
 * The lines of gzipped files, one after the other; empty lines are left out.
 * @param {readonly string[]} files
 * @returns {AsyncGenerator<string>}
 */
export async function* readLines(files) {
  for (const file of files) {
    const input = createReadStream(file).pipe(createGunzip())
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
      if (line !== '') yield line
  }
}
