import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Summary } from '../flow/summary.js'
import type { Collector } from './collector.js'

interface Told {
  readonly code: number
  readonly changed: number
  readonly summary: Summary
  readonly collector: Collector
}

/**
 * Writes what a run did as JSON, for later steps: its counts, the files that would change, up to a thousand failures, and
 * the ten documents that the engine is least sure of.
 * @returns the path of the file, outside of the workspace.
 */
export function writeManifest(folder: string | undefined, { code, changed, summary, collector }: Told): string {
  const { failures, worst, quality } = collector
  const path = join(folder || tmpdir(), `unscrape-${randomUUID()}.json`)
  const manifest = { exitCode: code, changed, quality, ...summary, failed: summary.failed, failures, worst }
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`)
  return path
}
