import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

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

/** Runs a bundle as a runner does: in a workspace of its own, with the environment's files and nothing else. */
export function runStep(
  bundle: string,
  inputs: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string | Buffer>>,
  node = process.execPath,
): Step {
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
  const { status, stdout, stderr } = spawnSync(node, [bundle], {
    cwd: workspace,
    encoding: 'utf8',
    env: {
      ...Object.fromEntries(named),
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
      RUNNER_TEMP: place,
    },
  })
  const outputs = readOutputs(readFileSync(outputFile, 'utf8'))
  return { code: status, log: stdout + stderr, outputs, summary: readFileSync(summaryFile, 'utf8'), workspace }
}

/** The outputs as the runner reads them from the file: a name, a delimiter, lines up to that delimiter. */
function readOutputs(text: string): Record<string, string> {
  const pattern = /^([\w-]+)<<(.+)\n([\s\S]*?)\n\2\n/gm
  return Object.fromEntries([...text.matchAll(pattern)].map(([, name = '', , value = '']) => [name, value]))
}
