import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readBlock } from '../../bench/docs/blocks.mjs'
import { renderReference } from '../../bench/docs/reference.mjs'
import { optionEntries } from '../../src/cli/options/table.js'
import { warc, wet } from './archives.js'
import { isPrinted, readSteps } from './read-steps.js'

const guides = readdirSync('docs').filter((name) => name.endsWith('.md'))
const read = (name: string) => readFileSync(path.join('docs', name), 'utf8')

/** What a reader has before a document begins: the seeds, two archives, and `npx unscrape`. */
function makeDesk(): { folder: string; bin: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'unscrape-guide-'))
  const bin = mkdtempSync(path.join(tmpdir(), 'unscrape-bin-'))
  cpSync('seeds', path.join(folder, 'seeds'), { recursive: true })
  writeFileSync(path.join(folder, 'crawl.warc.gz'), warc)
  writeFileSync(path.join(folder, 'crawl.warc.wet.gz'), wet)
  const npx = path.join(bin, 'npx')
  writeFileSync(npx, `#!/bin/sh\nshift\nexec '${process.execPath}' '${path.resolve('dist/cli/main.js')}' "$@"\n`)
  chmodSync(npx, 0o755)
  return { folder, bin }
}

function run(line: string, { folder, bin }: ReturnType<typeof makeDesk>) {
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` }
  const { status, stdout } = spawnSync('sh', ['-c', `{ ${line}\n} 2>&1`], { cwd: folder, env, encoding: 'utf8' })
  return { code: status, printed: stdout }
}

describe.each(guides)('docs/%s', (name) => {
  const steps = readSteps(read(name))
  let desk: ReturnType<typeof makeDesk>
  beforeAll(() => {
    desk = makeDesk()
  })

  it.each(
    steps.map((step, index) => ({ step, title: step.kind === 'file' ? step.name : (step.commands[0]?.line ?? index) })),
  )('$title', ({ step }) => {
    if (step.kind === 'file') {
      mkdirSync(path.dirname(path.join(desk.folder, step.name)), { recursive: true })
      writeFileSync(path.join(desk.folder, step.name), step.content)
      return
    }
    const ran = step.commands.map(({ line, code }) => ({ line, expected: code, ...run(line, desk) }))
    for (const { line, code, expected, printed } of ran) expect(code, `${line}\n${printed}`).toBe(expected)
    const printed = ran.map((each) => each.printed).join('')
    if (step.printed !== undefined && !isPrinted(step.printed, printed)) expect(printed).toBe(step.printed)
  })

  it('links only to what is there', () => {
    const links = [...read(name).matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, target = '']) => target)
    for (const link of links) {
      const [file = '', anchor] = link.split('#')
      const target = path.join('docs', file === '' ? name : file)
      const isFolder = !path.extname(target)
      const text = isFolder ? readdirSync(target).join() : readFileSync(target, 'utf8')
      const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
        title.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
      )
      if (anchor !== undefined) expect(anchors, link).toContain(anchor)
    }
  })
})

describe('the commands of the documents', () => {
  it('are run, but for those that fetch or install something', () => {
    const notRun = guides.flatMap((name) =>
      [...read(name).matchAll(/^```sh not-run\n([\s\S]*?)^```$/gm)].map(([, lines = '']) => lines),
    )
    expect(notRun.join('').trim().split('\n')).toEqual([
      expect.stringMatching(/^git clone /),
      'cd unscrape',
      'npm ci',
      'hugo server --source site',
    ])
  })
})

describe('docs/reference.md', () => {
  const blocks = Object.entries(renderReference(optionEntries, readFileSync('src/types.ts', 'utf8')))

  it.each(blocks)('says of %s what the code does (mend with `npm run docs`)', (name, content) => {
    expect(readBlock(read('reference.md'), name)).toBe(content)
  })
})

describe('docs/action.md', () => {
  const text = read('action.md')
  const action = parse(readFileSync('action.yml', 'utf8'))
  const steps = [...text.matchAll(/^```yaml .*\n([\s\S]*?)^```$/gm)].flatMap(([, workflow = '']) => {
    const { jobs, permissions } = parse(workflow)
    expect(permissions).toEqual({ contents: 'read' })
    return Object.values(jobs as Record<string, { steps: { uses?: string; with?: object }[] }>).flatMap(
      (job) => job.steps,
    )
  })
  const ours = steps.filter(({ uses }) => uses?.includes('/unscrape@'))

  it('has three workflows that use inputs that there are', () => {
    expect(ours).toHaveLength(3)
    for (const step of ours)
      for (const input of Object.keys(step.with ?? {})) expect(action.inputs).toHaveProperty(input)
  })

  it('lists the outputs of the Action', () => {
    for (const name of Object.keys(action.outputs)) expect(text).toContain(`| \`${name}\` |`)
  })

  it('hands nothing of a page to a shell', () => {
    expect(text).not.toMatch(/run:[^\n]*\$\{\{/)
    const scripts = [...text.matchAll(/^( *)run: \|\n((?:\1 .*\n)+)/gm)].map(([, , script = '']) => script)
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.join('')).not.toContain('${{')
  })
})
