import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'

const CONSUMER = `
import { type CleanOutcome, clean, cleanStream, type Matter, rehypeUnscrape, UnscrapeError } from 'unscrape'
import { unified } from 'unified'

async function* pages(): AsyncGenerator<{ id: string; html: string }> {
  yield { id: 'one', html: '<title>A title</title><p>A paragraph that is long enough, with commas, to be the main content of a page.</p>' }
}
const outcomes: CleanOutcome[] = []
for await (const outcome of cleanStream(pages(), { focus: 'recall' })) outcomes.push(outcome)
const [first] = outcomes
if (first === undefined || !('markdown' in first)) throw new Error('no document')
const matter: Matter = first.matter
const processor = unified().use(rehypeUnscrape, { url: 'https://example.org/' })
const wrong = await clean({} as { html: string }).catch((cause: unknown) => cause)
console.log(JSON.stringify({ matter, markdown: first.markdown, plugin: typeof processor.freeze, wrong: wrong instanceof UnscrapeError }))
`

let project = ''
/** Installs the packed package beside the dependencies of this checkout, as a project of its own would have it. */
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'unscrape-consumer-'))
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', project], {
    encoding: 'utf8',
  })
  execFileSync('tar', ['-xzf', join(project, packed.trim())], { cwd: project })
  mkdirSync(join(project, 'node_modules'))
  for (const name of readdirSync('node_modules'))
    symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name))
  symlinkSync(join(project, 'package'), join(project, 'node_modules/unscrape'))
  symlinkSync(resolve('node_modules'), join(project, 'package/node_modules'))
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(project, 'consumer.ts'), CONSUMER)
})

describe('the package, as a project that installs it sees it', () => {
  it('has types that a strict project compiles against, and runs', () => {
    const compiler = resolve('node_modules/.bin/tsc')
    const options = [
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--lib',
      'es2023,dom',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--types',
      'node',
    ]
    execFileSync(compiler, [...options, 'consumer.ts'], { cwd: project, stdio: 'pipe' })
    const printed = execFileSync('node', ['consumer.js'], { cwd: project, encoding: 'utf8' })
    expect(JSON.parse(printed)).toMatchObject({
      matter: { title: 'A title' },
      markdown: expect.stringMatching(/^A paragraph/),
      plugin: 'function',
      wrong: true,
    })
  })

  it('brings the command, and no sources, tests or dumps', () => {
    expect(existsSync(join(project, 'package/dist/cli/main.js'))).toBe(true)
    expect(
      readdirSync(join(project, 'package'))
        .filter((name) => name !== 'node_modules')
        .sort(),
    ).toEqual(
      ['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'dist', 'docs', 'package.json', 'schema.json'].sort(),
    )
    const version = execFileSync('node', ['package/dist/cli/main.js', '--version'], { cwd: project, encoding: 'utf8' })
    expect(version).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
