const EQUALS = 0x3d
const LINE_FEED = 10
const RETURN = 13

/** Undoes a `Content-Transfer-Encoding` (RFC 2045); nothing if there is none of that name. */
export function decodeTransfer(bytes: Buffer, encoding: string): Buffer | undefined {
  switch (encoding) {
    case '':
    case '7bit':
    case '8bit':
    case 'binary':
      return bytes
    case 'base64':
      return Buffer.from(bytes.toString('latin1'), 'base64')
    case 'quoted-printable':
      return decodeQuoted(bytes)
    default:
      return undefined
  }
}

/** An equals sign hides the end of a line, or stands before a byte in hexadecimal digits; any other one is itself. */
function decodeQuoted(bytes: Buffer): Buffer {
  const output = Buffer.allocUnsafe(bytes.length)
  let length = 0
  let start = 0
  for (let at = bytes.indexOf(EQUALS); at !== -1; at = bytes.indexOf(EQUALS, start)) {
    length += bytes.copy(output, length, start, at)
    const value = digitOf(bytes[at + 1]) * 16 + digitOf(bytes[at + 2])
    const lineEnd = bytes[at + 1] === RETURN ? at + 2 : at + 1
    if (value >= 0) {
      output[length++] = value
      start = at + 3
    } else if (bytes[lineEnd] === LINE_FEED) start = lineEnd + 1
    else {
      output[length++] = EQUALS
      start = at + 1
    }
  }
  length += bytes.copy(output, length, start)
  return output.subarray(0, length)
}

/** The value of a hexadecimal digit; of anything else so little that no sum with it is a byte. */
function digitOf(code: number | undefined): number {
  const value = code === undefined ? Number.NaN : Number.parseInt(String.fromCharCode(code), 16)
  return Number.isNaN(value) ? -1000 : value
}
