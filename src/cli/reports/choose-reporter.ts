import type { RunOptions } from '../../flow/run-options.js'
import { measureInputs } from '../../read/index.js'
import type { CommandOptions } from '../options/table.js'
import { Progress } from '../progress.js'
import type { Surroundings } from '../surroundings.js'
import { JsonReporter } from './json-reporter.js'
import type { Reporter } from './reporter.js'
import { TextReporter } from './text-reporter.js'
import { Way } from './way.js'

interface Told {
  readonly reporter: Reporter
  /** The same options, with what the reporter has to be told. */
  readonly run: RunOptions
}

/** Who tells what a run does, as `--log` and `--quiet` ask for it, and the run that tells it. */
export function chooseReporter(options: CommandOptions, { stderr, watch }: Surroundings, run: RunOptions): Told {
  const way = new Way()
  const json = options.log === 'json'
  const terminal = !json && !options.quiet && 'isTTY' in stderr && stderr.isTTY ? stderr : undefined
  // Whether the inputs can be found is said by the run itself.
  if (json || terminal !== undefined) measureInputs(run.inputs, run.read).then((total) => (way.length = total), ignore)
  const progress = terminal === undefined ? undefined : new Progress(terminal, way)
  const reporter: Reporter = json ? new JsonReporter(stderr, run, way) : new TextReporter(stderr, options, progress)
  return {
    reporter,
    run: {
      ...run,
      read: { ...run.read, onBytes: (bytes) => way.go(bytes) },
      onRecord(outcome, counts) {
        reporter.record(outcome, counts)
        watch?.record(outcome, counts)
      },
      onSlow: (record) => reporter.slow?.(record),
    },
  }
}

const ignore = (): void => undefined
