// @ts-check
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { command } from '../built.mjs'
import { article, fill, page } from './pages.mjs'

/** What a crawl calls its records, and what lies in the output folder already: run by the command, as a user would. */
const IDS = [
  '../../escape',
  '/etc/passwd',
  'CON',
  'nul.txt',
  'x'.repeat(300),
  '\u00e9',
  'e\u0301',
  'Case',
  'case',
  '',
  '???',
  '.',
  '..',
  'a/b',
  'a\\b',
  '-rf',
  '\u0000',
  'line\nbreak',
  '\u001b[31m',
]

/**
 * @param {string} folder
 * @param {string} input
 */
function clean(folder, input) {
  return spawnSync(process.execPath, [command, input, '-o', 'out'], { cwd: folder, encoding: 'utf8', timeout: 300_000 })
}

/** @type {readonly import('./case.js').Case[]} */
export const names = [
  {
    number: 35,
    name: 'names of many kinds',
    want: 'OK',
    run(folder, size) {
      /** @param {number} i */
      const line = (i) =>
        `${JSON.stringify({ id: `${IDS[i % IDS.length]}${i < IDS.length ? '' : i}`, html: page(article()) })}\n`
      const text = fill(size, line)
      writeFileSync(join(folder, 'crawl.jsonl'), text)
      const { status, stderr } = clean(folder, 'crawl.jsonl')
      const made = readdirSync(join(folder, 'out', 'crawl'), { recursive: true, encoding: 'utf8' })
      const records = text.split('\n').length - 1
      if (status !== 0) return `exit code ${status}: ${stderr.slice(0, 200)}`
      if (readdirSync(folder).sort().join() !== 'crawl.jsonl,out') return 'a file outside of the output folder'
      // Past the first thousand they stand in folders of their own.
      const bad = made.find((name) => !/^(?:[0-9a-f]{2}|(?:[0-9a-f]{2}\/)?[a-z0-9-]{1,200}\.md)$/.test(name))
      if (bad !== undefined) return `the name ${JSON.stringify(bad.slice(0, 40))}`
      return made.filter((name) => name.endsWith('.md')).length === records
        ? undefined
        : `${made.length} files for ${records} records`
    },
  },
  {
    number: 36,
    name: 'a planted symbolic link',
    want: 'ERR',
    run(folder, size) {
      mkdirSync(join(folder, 'in', 'deep'), { recursive: true })
      mkdirSync(join(folder, 'victim'))
      mkdirSync(join(folder, 'out'))
      writeFileSync(join(folder, 'in', 'deep', 'a.html'), page(fill(size, article)))
      writeFileSync(join(folder, 'victim', 'a.md'), 'untouched')
      symlinkSync(join(folder, 'victim'), join(folder, 'out', 'deep'))
      const { status, stderr } = clean(folder, 'in')
      const untouched =
        readFileSync(join(folder, 'victim', 'a.md'), 'utf8') === 'untouched' &&
        readdirSync(join(folder, 'victim')).length === 1
      if (!untouched) return 'the victim was touched'
      return status !== 0 && /E_OUTPUT|E_WRITE/.test(stderr)
        ? undefined
        : `exit code ${status}: ${stderr.slice(0, 200)}`
    },
  },
]
