/** A media type as a header gives it. */
export interface MediaType {
  /** In lower case, without its parameters; empty where the header does not say. */
  readonly name: string
  readonly charset?: string
}

const CHARSET = /;\s*charset\s*=\s*(?:"([^"]{1,40})"|'([^']{1,40})'|([^\s;"']{1,40}))/i

/** Reads a `Content-Type`. */
export function parseMediaType(value: string | undefined): MediaType {
  const name = (value ?? '').split(/[;,]/, 1)[0]?.trim().toLowerCase() ?? ''
  const [, double, single, bare] = CHARSET.exec(value ?? '') ?? []
  const charset = double ?? single ?? bare
  return { name: name.includes('/') ? name : '', ...(charset === undefined ? {} : { charset }) }
}
