import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import zlib, { gunzipSync } from 'node:zlib'
import { decompress } from 'fzstd'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { expect, it } from 'vitest'
import { gzip } from '../../src/flow/output/seal/gzip.js'
import { parquet } from '../../src/flow/output/seal/parquet.js'
import { columns } from '../../src/flow/output/seal/parquet-schema.js'
import { zstd } from '../../src/flow/output/seal/zstd.js'
import { temporaryFolder } from '../read/temporary-folder.js'

const documents = Array.from({ length: 2500 }, (_, index) => ({
  id: `page ${index}`,
  ...(index % 3 === 0 ? {} : { url: `https://example.org/${index}` }),
  title: `Größe ${index} 船`,
  ...(index % 2 === 0 ? { author: ['Ada Okonkwo', 'Jun Sato'] } : {}),
  words: index,
  quality: index / 2500,
  markdown: `# Text\n\nof page ${index}\n`,
  text: `Text of page ${index}`,
}))
const lines = documents.map((document) => `${JSON.stringify(document)}\n`).join('')

async function sealed(seal: typeof gzip, content: string): Promise<string> {
  const folder = await temporaryFolder({ 'in.jsonl': content })
  await seal(join(folder, 'in.jsonl'), join(folder, 'out'))
  return join(folder, 'out')
}

it('a file that was compressed with gzip holds the same text, and the same bytes each time', async () => {
  const bytes = readFileSync(await sealed(gzip, lines))
  expect(gunzipSync(bytes).toString()).toBe(lines)
  expect(bytes.length).toBeLessThan(lines.length / 4)
  expect(readFileSync(await sealed(gzip, lines)).equals(bytes)).toBe(true)
})

it('a file that was compressed with zstd holds the same text, or it is said which Node can do that', async () => {
  if ('createZstdCompress' in zlib) {
    expect(Buffer.from(decompress(readFileSync(await sealed(zstd, lines)))).toString()).toBe(lines)
  } else {
    await expect(sealed(zstd, lines)).rejects.toThrow(/Expected Node 22\.15 or later .* take --compress gzip/)
  }
})

it('a table has a row a document, every column, and null for what a document does not have', async () => {
  const file = await asyncBufferFromFile(await sealed(parquet, lines))
  // The reader leaves a list undefined where it is null.
  const rows = (await parquetReadObjects({ file, compressors })).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell ?? null])),
  )
  expect(rows).toHaveLength(2500)
  expect(Object.keys(rows[0] ?? {})).toEqual(columns.map(({ name }) => name))
  const nothing = Object.fromEntries(columns.map(({ name }) => [name, null]))
  expect(rows[2400]).toEqual({ ...nothing, ...documents[2400] })
  expect(rows[1]).toMatchObject({ url: 'https://example.org/1', author: null, words: 1, quality: 1 / 2500 })
})

it('a table without a document has its columns all the same', async () => {
  const file = await asyncBufferFromFile(await sealed(parquet, ''))
  const { num_rows: rows, schema } = await parquetMetadataAsync(file)
  expect(rows).toBe(0n)
  expect(schema.map(({ name }) => name)).toEqual(expect.arrayContaining(columns.map(({ name }) => name)))
})
