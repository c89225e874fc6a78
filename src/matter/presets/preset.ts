import type { Matter } from '../../types.js'

/** How a reader of Markdown wants its front matter. What it does not mention is written as it is. */
export interface Preset {
  /** Who reads it. */
  readonly reader: string
  /** Other names of fields. */
  readonly names?: Readonly<Partial<Record<keyof Matter, string>>>
  /** Values as the reader wants them; undefined leaves the field out. */
  readonly values?: { readonly [Name in keyof Matter]?: (value: NonNullable<Matter[Name]>) => unknown }
  /** A mapping that holds all fields but those that the reader knows at the top. */
  readonly nested?: { readonly key: string; readonly except: ReadonlySet<keyof Matter> }
  /** Changes of the body without which the reader would take a part of it for instructions. */
  readonly body?: (markdown: string) => string
}
