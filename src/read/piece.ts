import type { ReadError } from './read-error.js'

/** A place where the bytes of a stream are broken and go on behind the damage, or end there. */
export class Gap {
  /** What is to be told of it. */
  readonly error: ReadError
  /** Bytes of the stream before this offset were checked and are sound. */
  readonly sound: number
  /** `cut`: what came before the gap is right as far as it goes; `corrupt`: what came after `sound` may be wrong. */
  readonly damage: 'cut' | 'corrupt'

  constructor(error: ReadError, { sound, damage }: Pick<Gap, 'sound' | 'damage'>) {
    this.error = error
    this.sound = sound
    this.damage = damage
  }
}

/** What a stream that may be damaged is made of. */
export type Piece = Uint8Array | Gap

/** For those who can do nothing with half of an input: the first gap is thrown. */
export async function* solid(pieces: AsyncIterable<Piece>): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const piece of pieces) {
    if (piece instanceof Gap) throw piece.error
    yield piece
  }
}
