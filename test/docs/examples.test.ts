import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readBlock } from '../../bench/docs/blocks.mjs'
import { renderExample } from '../../bench/docs/example.mjs'
import { clean, serializeMatter } from '../../src/index.js'
import { readFences } from './fences.js'

const readme = readFileSync('README.md', 'utf8')
const commands = readFences(readme, 'sh')
  .flatMap((fence) => fence.split('\n'))
  .filter((line) => line.includes('npx unscrape '))

const programs = readFences(readme, 'js').map((program) => ({
  program,
  names: program.match(/import (\{.*\}) from 'unscrape'/)?.[1] ?? program,
}))

/** A folder with the seeds, in which `npx unscrape` is the built command of this checkout. */
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'unscrape-readme-'))
  cpSync('seeds', path.join(folder, 'seeds'), { recursive: true })
  const npx = path.join(folder, 'npx')
  writeFileSync(npx, `#!/bin/sh\nshift\nexec '${process.execPath}' '${path.resolve('dist/cli/main.js')}' "$@"\n`)
  chmodSync(npx, 0o755)
})

describe('the commands of the README', () => {
  it('are there to be run', () => {
    expect(commands.length).toBeGreaterThanOrEqual(6)
    expect(existsSync('dist/cli/main.js'), 'run `npm run build` first').toBe(true)
  })

  it.each(commands)('%s', (line) => {
    const surroundings = { ...process.env, PATH: `${folder}${path.delimiter}${process.env.PATH}` }
    const { status, stderr } = spawnSync('sh', ['-c', line], { cwd: folder, env: surroundings, encoding: 'utf8' })
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' })
  })
})

describe('the programs of the README', () => {
  it.each(programs)('$names', ({ program }) => {
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
    expect(printed.trim()).not.toBe('')
    expect(printed).not.toContain('Home')
  })
})

describe('the example of the README', () => {
  it('is what the code makes of it (mend with `npm run docs`)', async () => {
    expect(readBlock(readme, 'example-output')).toBe(await renderExample(readme, { clean, serializeMatter }))
  })
})
