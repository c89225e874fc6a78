import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'

/**
 * Sets outputs of the step in the file that the runner names. The delimiter is random, so that no value can end itself and
 * set another.
 */
export function setOutputs(file: string | undefined, outputs: Readonly<Record<string, string | number>>): void {
  if (file === undefined || file === '') return
  const lines = Object.entries(outputs).map(([name, value]) => {
    const delimiter = `end-${randomUUID()}`
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
  })
  appendFileSync(file, lines.join(''))
}
