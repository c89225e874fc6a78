import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { CompareOutput } from '../../src/flow/output/compare-output.js'
import { FolderOutput } from '../../src/flow/output/folder-output.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unscrape-output-'))
})

const partialOf = (_: string, number: number) => join(folder, `documents-${number}.partial`)
const files = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []))

describe('FolderOutput', () => {
  it('joins consecutive writes to one path and completes a file when the next begins', async () => {
    const output = new FolderOutput({ folder, partialOf })
    await output.append('a/one.md', 'first ')
    expect(files().filter((name) => !name.endsWith('.partial'))).toEqual([])
    await output.append('a/one.md', 'second')
    await output.append('two.md', 'third')
    expect(readFileSync(join(folder, 'a/one.md'), 'utf8')).toBe('first second')
    await output.close()
    expect(files().sort()).toEqual(['one.md', 'two.md'])
  })

  it('leaves neither the file nor its beginning behind when the run is aborted', async () => {
    const output = new FolderOutput({ folder, partialOf })
    await output.append('one.md', 'half')
    await output.abort()
    expect(files()).toEqual([])
  })

  it('does not write through a symbolic link that leads out of the folder', async () => {
    const victim = mkdtempSync(join(tmpdir(), 'unscrape-victim-'))
    symlinkSync(victim, join(folder, 'link'))
    const output = new FolderOutput({ folder, partialOf })
    await expect(output.append('link/one.md', 'text')).rejects.toMatchObject({ code: 'E_OUTPUT' })
    expect(readdirSync(victim)).toEqual([])
  })

  it('replaces a symbolic link with the document and leaves its target alone', async () => {
    const victim = join(mkdtempSync(join(tmpdir(), 'unscrape-victim-')), 'file')
    writeFileSync(victim, 'untouched')
    symlinkSync(victim, join(folder, 'one.md'))
    const output = new FolderOutput({ folder, partialOf })
    await output.append('one.md', 'text')
    await output.close()
    expect(readFileSync(victim, 'utf8')).toBe('untouched')
    expect(readFileSync(join(folder, 'one.md'), 'utf8')).toBe('text')
  })
})

describe('CompareOutput', () => {
  it('tells same, changed, longer, shorter and missing files apart, and writes nothing', async () => {
    mkdirSync(join(folder, 'sub'))
    for (const [name, text] of Object.entries({
      same: 'one two',
      other: 'one twO',
      longer: 'one two three',
      shorter: 'one',
    })) {
      writeFileSync(join(folder, 'sub', name), text)
    }
    const before = files().sort()
    const output = new CompareOutput(folder)
    for (const name of ['same', 'other', 'longer', 'shorter', 'missing']) {
      await output.append(`sub/${name}`, 'one ')
      await output.append(`sub/${name}`, 'two')
    }
    await output.close()
    expect(output.changes).toEqual([
      { path: 'sub/other', change: 'change' },
      { path: 'sub/longer', change: 'change' },
      { path: 'sub/shorter', change: 'change' },
      { path: 'sub/missing', change: 'create' },
    ])
    expect(files().sort()).toEqual(before)
  })
})
