/** Bounds on what one record may take from the machine. What bounds its content is in `ReadOptions` and `CleanOptions`. */
export interface WorkerLimits {
  /** Seconds of computing that cleaning a record may take, and as many again for each of its megabytes; past that it fails. */
  readonly timeout: number
  /** Megabytes of memory that cleaning a record may take; past that it fails. */
  readonly maxMemory: number
}

/** Five seconds and five more a megabyte: ten times what a page should take (HARDENING.md). */
export const defaultWorkerLimits: WorkerLimits = { timeout: 5, maxMemory: 2048 }

/** Seconds of computing that a record should take, with `A_MEGABYTE` for each of its megabytes: what takes longer is told (HARDENING.md). */
export const defaultSlowAfter = 0.5
const A_MEGABYTE = 4

/** Milliseconds of computing that a process spends on its first record of each kind for loading and compiling its code: 0.4 to 1.3 s were seen. */
const WARM_UP = 1500

/** How long a record should take, in milliseconds, when `seconds` are granted to one without length. */
export const slowAfter = (bytes: number, seconds: number): number => 1000 * seconds * (1 + (A_MEGABYTE * bytes) / 1e6)

/** Milliseconds of computing that a record took, without what is not its fault. */
export const taken = (milliseconds: number, isFirst: boolean): number =>
  isFirst ? Math.max(0, milliseconds - WARM_UP) : milliseconds

/** The deadline of a record, in milliseconds. */
export const deadlineOf = (bytes: number, { timeout }: WorkerLimits): number => 1000 * timeout * (1 + bytes / 1e6)
