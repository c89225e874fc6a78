/** Bounds on what one record may take from the machine. What bounds its content is in `ReadOptions` and `CleanOptions`. */
export interface WorkerLimits {
  /** Seconds of computing that cleaning a record may take, and as many again for each of its megabytes; past that it fails. */
  readonly timeout: number
  /** Megabytes of memory that cleaning a record may take; past that it fails. */
  readonly maxMemory: number
}

/** Five seconds and five more a megabyte: ten times what a page should take (HARDENING.md). */
export const defaultWorkerLimits: WorkerLimits = { timeout: 5, maxMemory: 2048 }

/** The deadline of a record, in milliseconds. */
export const deadlineOf = (bytes: number, { timeout }: WorkerLimits): number => 1000 * timeout * (1 + bytes / 1e6)
