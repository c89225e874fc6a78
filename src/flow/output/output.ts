/** How far an output is, as plain JSON: all that it needs to go on after its process was killed. */
export interface OutputState {
  /** How many files it has begun. */
  readonly files: number
  /** The file that is not complete, and how many of its bytes are good. */
  readonly open?: { readonly path: string; readonly length: number }
}

/**
 * Where documents go. Consecutive writes to one path make one file; a write to another path completes the one before,
 * so a path must not come back later in a run.
 */
export interface Output {
  append(path: string, data: string | Uint8Array): Promise<void>
  /** Hands what was appended to the system, and says how far it is. An output that cannot go on later says nothing. */
  checkpoint(): Promise<OutputState | undefined>
  /** Completes the last file. */
  close(): Promise<void>
  /** Removes what only an interrupted run would have needed. After `close`, when the end of the run is noted. */
  sweep(): Promise<void>
  /** Leaves the last file undone, where a later run finds it. Does nothing after `close`. */
  suspend(): Promise<void>
  /** Leaves the last file undone and removes what was begun of it. Does nothing after `close`. */
  abort(): Promise<void>
}
