import type { Kind } from '../../types.js'
import { nameBinary } from '../binary.js'
import { html } from '../formats/html.js'
import { HEAD_BYTES, toHead } from '../head.js'
import type { MediaType } from '../mime/media-type.js'

const HTML: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml', 'application/vnd.wap.xhtml+xml'])
const TEXT: ReadonlySet<string> = new Set(['text/plain', 'text/markdown', 'text/x-markdown'])

/** Whether a body is a page with tags, a flattened one, or none. Servers that do not say what they send are not rare. */
export function nameKind(media: MediaType, body: Buffer): Kind | undefined {
  const isSilent = media.name === '' || media.name === 'application/octet-stream' || media.name === 'unknown/unknown'
  if (!isSilent && !HTML.has(media.name) && !TEXT.has(media.name)) return undefined
  const head = toHead(body.subarray(0, HEAD_BYTES), '')
  const claim = html.claim(head)
  if (HTML.has(media.name) && claim === 'certain') return 'html'
  if (nameBinary(head.bytes, head.text) !== undefined) return undefined
  if (HTML.has(media.name)) return 'html'
  if (TEXT.has(media.name)) return claim === 'certain' ? 'html' : 'text'
  return claim === 'no' ? undefined : 'html'
}
