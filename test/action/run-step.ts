import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Writable } from 'node:stream'
import { runAction } from '../../src/action/run-action.js'

/** Bundles the Action from the sources, away from the checkout and its packages. */
export function makeBundle(): string {
  const folder = mkdtempSync(join(tmpdir(), 'unscrape-bundle-'))
  execFileSync(process.execPath, ['action/build.mjs', '--out', folder])
  copyFileSync('action/package.json', join(folder, 'package.json'))
  return join(folder, 'index.js')
}

/** What a step left behind. */
export interface Step {
  readonly code: number | null
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly workspace: string
}

type Files = Readonly<Record<string, string | Buffer>>
type Inputs = Readonly<Record<string, string>>

/** Runs a bundle as a runner does: in a workspace of its own, with the environment's files and nothing else. */
export function runBundle(bundle: string, inputs: Inputs, files: Files): Step {
  const { workspace, env, read } = prepare(inputs, files)
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle], { cwd: workspace, encoding: 'utf8', env })
  return { code: status, log: stdout + stderr, workspace, ...read() }
}

/** Runs the sources of the same in this process, without workers. */
export async function runStep(inputs: Inputs, files: Files): Promise<Step> {
  const { workspace, env, read } = prepare(inputs, files)
  let log = ''
  const stdout = new Writable({
    write(data, _, done) {
      log += data
      done()
    },
  })
  const before = process.cwd()
  process.chdir(workspace)
  try {
    const code = await runAction({ env, stdout, workspace, on: () => undefined, off: () => undefined })
    return { code, log, workspace, ...read() }
  } finally {
    process.chdir(before)
  }
}

function prepare(inputs: Inputs, files: Files) {
  const place = mkdtempSync(join(tmpdir(), 'unscrape-step-'))
  const workspace = join(place, 'work')
  mkdirSync(workspace)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true })
    writeFileSync(join(workspace, name), content)
  }
  const outputFile = join(place, 'output')
  const summaryFile = join(place, 'summary')
  for (const file of [outputFile, summaryFile]) writeFileSync(file, '')
  const named = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const)
  const env = {
    ...Object.fromEntries(named),
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: outputFile,
    GITHUB_STEP_SUMMARY: summaryFile,
    RUNNER_TEMP: place,
  }
  const read = () => ({
    outputs: readOutputs(readFileSync(outputFile, 'utf8')),
    summary: readFileSync(summaryFile, 'utf8'),
  })
  return { workspace, env, read }
}

/** What the log says where the runner listens: outside of what `stop-commands` switches off. */
export function heard(log: string): string[] {
  const token = log.match(/^::stop-commands::(.+)$/m)?.[1] ?? ''
  const [before = '', after = ''] = log.split(`::${token}::\n`)
  return [...before.split('::stop-commands::').slice(0, 1), after]
    .join('')
    .split('\n')
    .filter((line) => line.includes('::') || line.includes('##['))
}

/** The outputs as the runner reads them from the file: a name, a delimiter, lines up to that delimiter. */
function readOutputs(text: string): Record<string, string> {
  const pattern = /^([\w-]+)<<(.+)\n([\s\S]*?)\n\2\n/gm
  return Object.fromEntries([...text.matchAll(pattern)].map(([, name = '', , value = '']) => [name, value]))
}
