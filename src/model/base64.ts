const CODES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const values = new Uint8Array(128)
for (let at = 0; at < CODES.length; at++) values[CODES.charCodeAt(at)] = at

/** Bytes of a base64 text, in Node and in a browser alike. */
export function decodeBase64(text: string): Uint8Array {
  const end = text.endsWith('==') ? text.length - 2 : text.endsWith('=') ? text.length - 1 : text.length
  const bytes = new Uint8Array(Math.floor((end * 3) / 4))
  let bits = 0
  let held = 0
  let next = 0
  for (let at = 0; at < end; at++) {
    held = ((held << 6) | (values[text.charCodeAt(at) & 127] ?? 0)) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[next++] = (held >> bits) & 255
    }
  }
  return bytes
}
