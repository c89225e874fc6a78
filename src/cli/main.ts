#!/usr/bin/env node
import { fileURLToPath } from 'node:url'

if (process.argv[2] === 'worker') {
  const { work } = await import('../flow/worker/main.js')
  await work()
} else {
  // Whoever reads our output may go when it has enough, as `head` does: the write that meets it says so to whom it concerns.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'EPIPE') throw cause
    })
  }
  const [{ runCommand }, { exitCodes }] = await Promise.all([import('./run-command.js'), import('./surroundings.js')])
  const surroundings = Object.assign(Object.create(process), { workerScript: fileURLToPath(import.meta.url) })
  process.exitCode = await runCommand(process.argv.slice(2), surroundings)
  // Whoever was interrupted while it waited for a pipe would wait on.
  if (process.exitCode === exitCodes.interrupted) process.stdin.destroy()
}
