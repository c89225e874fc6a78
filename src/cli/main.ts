#!/usr/bin/env node
import { fileURLToPath } from 'node:url'

if (process.argv[2] === 'worker') {
  const { work } = await import('../flow/worker/main.js')
  await work()
} else {
  const { runCommand } = await import('./run-command.js')
  const surroundings = Object.assign(Object.create(process), { workerScript: fileURLToPath(import.meta.url) })
  process.exitCode = await runCommand(process.argv.slice(2), surroundings)
}
