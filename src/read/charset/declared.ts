import { labelToName } from '@exodus/bytes/encoding.js'
import sniffEncoding from 'html-encoding-sniffer'

/** Bytes in which a declaration is looked for. The standard asks for 1,024; browsers go on to the end of `<head>`. */
const PRESCAN = 64 * 2 ** 10
/** Bytes that the standard's prescan reads. */
const STANDARD = 1024

const XML_DECLARATION = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([^"']{1,40})["']/

/** A `<meta>`, and what it must not be looked for in. Each match is as long as what was scanned, so the whole is linear. */
const META_OR_OPAQUE =
  /<!--[\s\S]*?(?:-->|$)|<script\b[\s\S]*?(?:<\/script|$)|<style\b[\s\S]*?(?:<\/style|$)|<meta[\s/][^>]{0,1000}>/gi

/**
 * The charset that a page declares, by its WHATWG name in lower case: that of the transport, else of `<meta>`, else of
 * the XML declaration. Nothing if it declares none, or one that does not exist.
 */
export function declaredCharset(bytes: Uint8Array, transport?: string): string | undefined {
  return named(transport) ?? prescan(bytes.subarray(0, STANDARD)) ?? furtherDeclaration(bytes)
}

function furtherDeclaration(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1')
  const inXml = named(XML_DECLARATION.exec(head)?.[1])
  if (inXml !== undefined || !/charset/i.test(head)) return inXml
  for (const { 0: tag } of head.matchAll(META_OR_OPAQUE)) {
    const found = /^<meta/i.test(tag) ? prescan(Buffer.from(tag, 'latin1')) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

/** The standard's own prescan; the package throws where a `content` attribute ends behind the word `charset`. */
function prescan(bytes: Uint8Array): string | undefined {
  try {
    return usable(sniffEncoding(bytes, { defaultEncoding: '' }))
  } catch (cause) {
    if (cause instanceof TypeError) return undefined
    throw cause
  }
}

const named = (label: string | undefined): string | undefined =>
  label === undefined ? undefined : usable(labelToName(label))

/** `replacement` stands for charsets that are not safe to decode: as good as none. */
const usable = (name: string | null): string | undefined =>
  name === null || name === '' || name === 'replacement' ? undefined : name.toLowerCase()
