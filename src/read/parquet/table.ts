import { type FileMetaData, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { ReadError } from '../read-error.js'
import { outline } from './outline.js'
import type { Fields, RowGroup, TableOutline } from './protocol.js'
import { openSlices, type Slices } from './slices.js'
import { toFields } from './to-fields.js'

/** A Parquet file whose wanted columns are read one group of rows at a time. */
export class Table {
  readonly outline: TableOutline
  readonly #file: Slices
  readonly #metadata: FileMetaData
  readonly #columns: string[]

  private constructor(file: Slices, metadata: FileMetaData, wanted: readonly string[]) {
    this.#file = file
    this.#metadata = metadata
    this.outline = outline(metadata, wanted)
    this.#columns = wanted.filter((name) => this.outline.columns.includes(name))
  }

  /** @throws {ReadError} `E_PARQUET` where its table of contents cannot be read, `E_UNREADABLE` where the file cannot. */
  static async open(path: string, wanted: readonly string[]): Promise<Table> {
    const file = await openSlices(path)
    try {
      return new Table(file, await parquetMetadataAsync(file, { geoparquet: false }), wanted)
    } catch (cause) {
      await file.close()
      if (cause instanceof ReadError) throw cause
      const message = 'The table of contents at the end of the file is cut or corrupt'
      throw new ReadError({ code: 'E_PARQUET', message }, { cause })
    }
  }

  /** @throws {ReadError} `E_PARQUET` where the group is corrupt: the library throws errors of every kind at it. */
  async read({ first, count }: RowGroup): Promise<Fields[]> {
    try {
      const rows = await parquetReadObjects({
        file: this.#file,
        metadata: this.#metadata,
        columns: this.#columns,
        rowStart: first - 1,
        rowEnd: first - 1 + count,
        compressors,
        utf8: false,
        geoparquet: false,
      })
      return rows.map(toFields)
    } catch (cause) {
      if (cause instanceof ReadError) throw cause
      throw new ReadError({ code: 'E_PARQUET', message: 'they are corrupt' }, { cause })
    }
  }

  close(): Promise<void> {
    return this.#file.close()
  }
}
