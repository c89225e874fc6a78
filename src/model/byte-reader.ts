/** Reads little-endian numbers off the weights, one after the other. */
export class ByteReader {
  private readonly view: DataView
  private at = 0

  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  byte(): number {
    return this.view.getUint8(this.at++)
  }

  /** A signed byte. */
  small(): number {
    return this.view.getInt8(this.at++)
  }

  short(): number {
    this.at += 2
    return this.view.getUint16(this.at - 2, true)
  }

  whole(): number {
    this.at += 4
    return this.view.getInt32(this.at - 4, true)
  }

  float(): number {
    this.at += 4
    return this.view.getFloat32(this.at - 4, true)
  }

  wholes(count: number): Int32Array {
    const read = new Int32Array(count)
    for (let at = 0; at < count; at++) read[at] = this.whole()
    return read
  }

  floats(count: number): Float32Array {
    const read = new Float32Array(count)
    for (let at = 0; at < count; at++) read[at] = this.float()
    return read
  }

  /** Signed bytes. */
  smalls(count: number): Int8Array {
    const read = new Int8Array(this.view.buffer, this.view.byteOffset + this.at, count).slice()
    this.at += count
    return read
  }

  get left(): number {
    return this.view.byteLength - this.at
  }
}
