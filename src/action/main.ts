import { fileURLToPath } from 'node:url'
import { work } from '../flow/worker/main.js'
import { runAction } from './run-action.js'

/** The entry of the bundle. Its workers are the bundle itself, started with the argument `worker`. */
if (process.argv[2] === 'worker') {
  await work()
} else {
  const workspace = process.env.GITHUB_WORKSPACE || process.cwd()
  process.chdir(workspace)
  process.exitCode = await runAction({
    env: process.env,
    stdout: process.stdout,
    workspace,
    workerScript: fileURLToPath(import.meta.url),
    on: (event, listener) => process.on(event, listener),
    off: (event, listener) => process.off(event, listener),
  })
}
