declare module 'html-encoding-sniffer' {
  interface Options {
    readonly xml?: boolean
    readonly transportLayerEncodingLabel?: string
    readonly defaultEncoding?: string
  }
  /** Gives the name of an encoding, or `defaultEncoding` as it was passed. */
  export default function sniffEncoding(bytes: Uint8Array, options?: Options): string
}
