import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { Writable } from 'node:stream'
import type { Settings } from '../cli/config/settle.js'
import { runCommand } from '../cli/run-command.js'
import { exitCodes, type Surroundings } from '../cli/surroundings.js'
import { UnscrapeError } from '../errors.js'
import type { Summary } from '../flow/summary.js'
import { annotate } from './annotate.js'
import { Collector } from './collector.js'
import { confineSettings } from './confine.js'
import { describeRun } from './describe-run.js'
import { escapeMessage } from './escape.js'
import { type ActionInputs, readActionInputs } from './read-inputs.js'
import { setOutputs } from './set-outputs.js'
import { countChanges, takeSnapshot } from './snapshot.js'
import { writeManifest } from './write-manifest.js'

/** What a runner gives to a step. */
export interface Runner extends Pick<Surroundings, 'on' | 'off' | 'workerScript'> {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Writable
  /** The checkout that the step works on; it is the working directory, too. */
  readonly workspace: string
}

/**
 * Runs the step: the command with what the workflow asks for, then annotations, outputs and the summary.
 * @returns the exit code of the step, which `fail-on` has a say in.
 */
export async function runAction(runner: Runner): Promise<number> {
  const { stdout, env } = runner
  try {
    const inputs = readActionInputs(env)
    const ran = await runQuietly(inputs, runner)
    return report(ran, inputs, runner)
  } catch (cause) {
    if (!(cause instanceof UnscrapeError)) throw cause
    stdout.write(`::error title=${cause.code}::${escapeMessage(cause.message)}\n`)
    return exitCodes.failed
  }
}

/** What came of the command. */
interface Ran {
  readonly code: number
  readonly collector: Collector
  /** The end of what it printed. */
  readonly said: string
  readonly settings: Settings | undefined
  /** Files of the output that are not as they were. */
  readonly written: number
}

/**
 * Runs the command with log commands switched off: whatever it prints of a page, the runner does not listen. Only who
 * knows the token, which is made here, switches them on again.
 */
async function runQuietly({ args }: ActionInputs, runner: Runner): Promise<Ran> {
  const { stdout, workspace } = runner
  const collector = new Collector()
  const ear = new Ear(stdout)
  const token = randomUUID()
  let settings: Settings | undefined
  let before: ReturnType<typeof takeSnapshot> = new Map()
  stdout.write(`::stop-commands::${token}\n`)
  try {
    const code = await runCommand(args, {
      stdin: nothing,
      stdout: ear,
      stderr: ear,
      env: runner.env,
      on: runner.on,
      off: runner.off,
      ...(runner.workerScript === undefined ? {} : { workerScript: runner.workerScript }),
      watch: collector,
      approve(settled) {
        refuseImpossible(settled)
        confineSettings(settled, workspace)
        settings = settled
        before = takeSnapshot(settled.options.output)
      },
    })
    const output = settings?.options.output
    const written = output === undefined ? 0 : countChanges(before, takeSnapshot(output))
    return { code, collector, said: ear.heard, settings, written }
  } finally {
    stdout.write(`::${token}::\n`)
  }
}

function refuseImpossible({ options: { output, engine } }: Settings): void {
  if (output === '-') {
    throw new UnscrapeError('E_USAGE', 'Expected a folder or a file of the workspace as the input output')
  }
  if (engine === 'readability') {
    const next = 'Take auto or model, or run `npx unscrape` in a step of your own'
    throw new UnscrapeError('E_USAGE', `Expected another engine: the Action brings no Readability. ${next}`)
  }
}

function report(ran: Ran, inputs: ActionInputs, { stdout, env, workspace }: Runner): number {
  const { code, collector, said, settings, written } = ran
  const { summary, failures } = collector
  const output = settings?.options.output ?? ''
  if (summary === undefined) {
    stdout.write(`::error title=unscrape::${escapeMessage(said.trim())}\n`)
    setOutputs(env.GITHUB_OUTPUT, { 'exit-code': code })
    return exitCodes.failed
  }
  const { kept, dropped, failed, changes } = summary
  for (const line of annotate({ failures, changes, output, workspace })) stdout.write(`${line}\n`)
  if (inputs.summary && env.GITHUB_STEP_SUMMARY) {
    appendFileSync(env.GITHUB_STEP_SUMMARY, describeRun(summary, collector))
  }
  const changed = changes.length > 0 ? changes.length : written
  const manifest = writeManifest(env.RUNNER_TEMP, { code, changed, summary, collector })
  setOutputs(env.GITHUB_OUTPUT, { documents: kept, dropped, failed, changed, manifest, 'exit-code': code })
  return exitCodeOf(inputs, summary, code)
}

/** An interrupted run always fails the step. */
function exitCodeOf({ failOn }: ActionInputs, { failed, changes, end }: Summary, code: number): number {
  if (end === 'interrupted' || code === exitCodes.usage) return exitCodes.failed
  if (failOn === 'never') return exitCodes.done
  return failed > 0 || (failOn === 'change' && changes.length > 0) ? exitCodes.failed : exitCodes.done
}

/** Characters of a message that an annotation shows. */
const LONGEST = 2000

/** Prints what the command says on one stream, in order, and remembers the end of it. */
class Ear extends Writable {
  heard = ''
  private readonly out: Writable

  constructor(out: Writable) {
    super({ decodeStrings: false })
    this.out = out
  }

  override _write(data: unknown, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.heard = (this.heard + String(data)).slice(-LONGEST)
    this.out.write(String(data))
    done()
  }
}

const nothing: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: async function* () {} }
