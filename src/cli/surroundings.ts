import type { Writable } from 'node:stream'
import type { WriteStream } from 'node:tty'
import type { Settings } from './config/settle.js'
import type { Reporter } from './reports/reporter.js'

/** The streams, signals and variables that a command runs with: those of `process`, or a test's. */
export interface Surroundings {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: WriteStream | Writable
  readonly stderr: WriteStream | Writable
  readonly env?: Readonly<Record<string, string | undefined>>
  /** The script of the command, which workers are started with; without it everything is done in this process. */
  readonly workerScript?: string
  /** Called with what the command runs with, before it reads anything; throws to refuse it. */
  approve?(settings: Settings): void
  /** Is told what a run does, beside whoever tells the user. */
  readonly watch?: Reporter
  on(event: EndSignal, listener: () => void): unknown
  off(event: EndSignal, listener: () => void): unknown
}

/** Signals that ask a run to end: a Ctrl-C, whoever manages processes, a terminal that closes. */
export const endSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

type EndSignal = (typeof endSignals)[number]

/** Exit codes, part of the command's contract. */
export const exitCodes = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const
