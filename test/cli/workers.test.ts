import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeEach, describe, expect, it } from 'vitest'

const start = promisify(execFile)
const script = 'dist/cli/main.js'

const sentence = (word: string) =>
  `The ${word} left the harbour of Velden in the morning, and nobody had expected it before noon.`
const text = (word: string) => `${sentence(word)} ${sentence('ferry')}\n\n${sentence('pilot')} ${sentence(word)}`

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unscrape-workers-'))
  mkdirSync(join(folder, 'in'))
})

const put = (name: string, content: string) => writeFileSync(join(folder, 'in', name), content)

/** What the command says and how it ends; a failed record is no surprise here. */
const unscrape = (args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  start(process.execPath, [script, ...args], { maxBuffer: 2 ** 28 }).then(
    (said) => ({ code: 0, ...said }),
    (cause: { code: number; stdout: string; stderr: string }) => cause,
  )

function documents(place: string): Record<string, string> {
  const files = readdirSync(join(folder, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.unscrape'))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, place).length + 1))
  return Object.fromEntries(files.sort().map((path) => [path, readFileSync(join(folder, place, path), 'utf8')]))
}

/** The files that two results do not share. */
function differences(one: object = {}, other: object = {}): string[] {
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  return [...new Set([...left.keys(), ...right.keys()])].filter((path) => left.get(path) !== right.get(path))
}

/** The child processes of a process. */
const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve))
}

const exitOf = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.on('exit', resolve))

/** Each test starts the command several times, which on a busy machine takes its time. */
describe('the command with workers', { timeout: 600_000 }, () => {
  it('writes the same bytes with 1, 2 and 8 of them, in the order of the input, also to a pipe', async () => {
    const lines = Array.from({ length: 120 }, (_, index) => {
      if (index % 40 === 7) return '{"id": "bad",'
      // The longest are the first of their batch: the others are done before them.
      return JSON.stringify({ id: `r${index % 80}`, text: text(`boat ${index}`).repeat(index % 16 === 0 ? 200 : 1) })
    })
    put('crawl.jsonl', lines.join('\n'))
    put('page.html', `<title>Pilot</title><article><h1>Pilot</h1><p>${text('pilot')}</p></article>`)
    const seen = []
    for (const jobs of ['1', '2', '8']) {
      const rejects = join(folder, `rejects-${jobs}`)
      const places = ['-o', join(folder, `out-${jobs}`), '--rejects', rejects]
      const { code } = await unscrape([join(folder, 'in'), ...places, '--jobs', jobs, '--explain', '--quiet'])
      seen.push({ code, rejects: readFileSync(rejects, 'utf8'), ...documents(`out-${jobs}`) })
    }
    expect(seen[0]?.code).toBe(1)
    expect(Object.keys(seen[0] ?? {}).length).toBeGreaterThan(200)
    for (const other of seen) expect(differences(other, seen[0])).toEqual([])
    const { stdout } = await unscrape([join(folder, 'in'), '--jobs', '8', '--to', 'jsonl', '--quiet'])
    const ids = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id)
    expect(ids.slice(0, 9)).toEqual(['r0', 'r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r8', 'r9'])
    expect(ids).toHaveLength(118)
  })

  it('reports a record that takes too much memory, and goes on with the next', async () => {
    const hostile = `<p>${text('ferry')}</p>${'<b>x</b>'.repeat(400_000)}`
    const lines = [
      { id: 'one', text: text('one') },
      { id: 'heavy', html: hostile },
      { id: 'two', text: text('two') },
    ]
    put('crawl.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'))
    const { code, stdout, stderr } = await unscrape([
      join(folder, 'in'),
      '--to',
      'jsonl',
      '--max-memory',
      '128',
      '--jobs',
      '1',
    ])
    expect(code).toBe(1)
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['one', 'two'])
    expect(stderr).toMatch(/^E_CRASH .*record 2|^E_CRASH .*line 2/m)
    expect(stderr).toContain('Failed: E_CRASH 1.')
  })

  it('tells programs what happens, a line an event', async () => {
    put('crawl.jsonl', `{"id": "\u202e::bad\n${JSON.stringify({ id: 'one', text: text('one') })}\n`)
    const { stderr } = await unscrape([join(folder, 'in'), '-o', join(folder, 'out'), '--log', 'json', '--jobs', '1'])
    expect(stderr).not.toMatch(/\u202e|::/)
    const events = stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    // A machine that is slow enough makes it tell that, and how far it is, as well.
    expect(events.filter(({ event }) => event !== 'progress' && event !== 'slow')).toMatchObject([
      { event: 'start', version: expect.any(String), jobs: 1 },
      { event: 'failure', code: 'E_JSONL', place: { line: 1 } },
      { event: 'end', end: 'done', read: 2, kept: 1, failed: 1, failures: { E_JSONL: 1 } },
    ])
  })

  it('tells which records are slow, and how many there were, and writes the same document of them', async () => {
    // The first record of a process may take its time, and the bound is a hundredth of what the second needs.
    put('crawl.jsonl', ['one', 'two'].map((id) => JSON.stringify({ id, text: text(id).repeat(2000) })).join('\n'))
    const args = [join(folder, 'in'), '-o', join(folder, 'out'), '--to', 'jsonl', '--jobs', '1']
    const { stderr } = await unscrape([...args, '--slow-after', '0.001', '--log', 'json'])
    expect(stderr).toContain('"slow"')
    const events = stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(events.find(({ event, id }) => event === 'slow' && id === 'two')).toMatchObject({
      place: { line: 2 },
      milliseconds: expect.any(Number),
    })
    expect(events.at(-1).slow.count).toBeGreaterThanOrEqual(1)
    const { stderr: said } = await unscrape([...args, '--check', '--slow-after', '0.001'])
    expect(said).toMatch(/^Slower than expected: \d records? \(above all .*crawl\.jsonl, line/m)
    expect(said).toContain('Nothing would change.')
    expect(JSON.parse(readFileSync(join(folder, 'out', '.unscrape', 'run.json'), 'utf8')).process.slow.count).toBe(
      events.at(-1).slow.count,
    )
  })

  it('can be interrupted, says so, leaves no worker behind, and goes on from there', async () => {
    const lines = Array.from({ length: 1500 }, (_, index) =>
      JSON.stringify({ id: `r${index}`, text: text(`boat ${index}`) }),
    )
    put('crawl.jsonl', lines.join('\n'))
    const args = [join(folder, 'in'), '-o', join(folder, 'all.jsonl'), '--jobs', '2']
    const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (data) => {
      said += data
    })
    const exit = exitOf(child)
    const partial = join(folder, '.all.jsonl.unscrape')
    await until(() => {
      const { pid = 0, exitCode } = child
      if (exitCode !== null) return true
      return (
        childrenOf(pid).length > 0 &&
        readdirSync(folder).includes('.all.jsonl.unscrape') &&
        readdirSync(partial).some((name) => name.endsWith('.partial'))
      )
    })
    const workers = childrenOf(child.pid ?? 0)
    child.kill('SIGINT')
    expect(await exit).toBe(130)
    expect(said).toContain('add --resume to go on from here')
    expect(readdirSync(folder)).not.toContain('all.jsonl')
    for (const pid of workers) expect(() => process.kill(pid, 0)).toThrow('ESRCH')
    const { code, stderr } = await unscrape([...args, '--resume'])
    expect(code).toBe(0)
    expect(stderr).toMatch(/Resumed after [\d,]+ records? that were done before/)
    const ids = readFileSync(join(folder, 'all.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id)
    expect(ids).toEqual(lines.map((line) => JSON.parse(line).id))
  })
})
