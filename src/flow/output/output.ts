/**
 * Where documents go. Consecutive writes to one path make one file; a write to another path completes the one before,
 * so a path must not come back later in a run.
 */
export interface Output {
  append(path: string, text: string): Promise<void>
  /** Completes the last file. */
  close(): Promise<void>
  /** Leaves the last file undone and removes what was begun of it. Does nothing after `close`. */
  abort(): Promise<void>
}
