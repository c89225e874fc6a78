import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { arch, platform, version } from 'node:process'
import type { SlowCount } from '../slow-records.js'
import type { Summary, Totals } from '../summary.js'
import type { Settings } from './settings.js'

/** Name of the file that says of a folder what made it. */
export const RUN_JSON = 'run.json'

/**
 * What made a folder of documents. `settings` and `counts` are the same whenever the same inputs are cleaned with the same
 * options by the same version; `process` is what is not.
 */
interface RunRecord {
  readonly settings: Readonly<Record<string, unknown>>
  readonly counts: Totals
  readonly process: {
    readonly ended: string
    readonly milliseconds: number
    readonly slow: SlowCount
    readonly resumed: number
    readonly jobs: number
    readonly node: string
    readonly system: string
  }
}

interface Ended {
  readonly settings: Settings
  readonly summary: Summary
  readonly jobs: number
}

/** Writes down what a run did, for whoever finds its output. */
export function writeRunJson(folder: string, { settings, summary, jobs }: Ended): void {
  const { milliseconds, slow, resumed, end: _, changes: __, ...counts } = summary
  const ended = new Date().toISOString()
  const system = `${platform} ${arch}`
  const record: RunRecord = {
    settings: Object.fromEntries(Object.entries(settings).map(([name, json]) => [name, JSON.parse(json)])),
    counts,
    process: { ended, milliseconds: Math.round(milliseconds), slow, resumed, jobs, node: version, system },
  }
  const partial = join(folder, `${RUN_JSON}.partial`)
  writeFileSync(partial, `${JSON.stringify(record, undefined, 2)}\n`)
  renameSync(partial, join(folder, RUN_JSON))
}
