// @ts-check
/** Memory of the command while one long stream runs through it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { command } from '../built.mjs'
import { readSeeds } from './pages.mjs'

/** @typedef {{records: number, rss: number, heapUsed: number, external: number}} MemoryUse bytes after so many records */

/**
 * Feeds records through standard input and asks the command for its memory after each of `marks` records.
 * @param {readonly number[]} marks rising; the last is the length of the stream
 * @returns {Promise<MemoryUse[]>}
 */
export async function measureMemory(marks) {
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--import', new URL('./probe.mjs', import.meta.url).href, command, '-', '--to', 'jsonl', '--quiet'],
    { stdio: ['pipe', 'pipe', 'inherit', 'ipc'] },
  )
  const { stdin, stdout } = child
  if (stdin === null || stdout === null) throw new Error('Expected pipes to the command')
  const fed = feed(stdin, marks.at(-1) ?? 0)
  /** @type {MemoryUse[]} */
  const uses = []
  let records = 0
  for await (const _ of createInterface({ input: stdout })) {
    records += 1
    if (!marks.includes(records)) continue
    child.send('measure')
    const [use] = await once(child, 'message')
    uses.push({ records, ...use })
  }
  await fed
  return uses
}

/**
 * Writes JSONL records made of the seeds, each with a sentence of its own so that no two are alike, as fast as they are taken.
 * The stream is held open a little so that the last mark is asked of a running command.
 * @param {import('node:stream').Writable} pipe
 * @param {number} count
 */
async function feed(pipe, count) {
  const pages = readSeeds('html').map((html) => ({ html }))
  const dumps = readSeeds('text').map((text) => ({ text }))
  const seeds = [...pages, ...dumps]
  for (let index = 0; index < count + held; index += 1) {
    const seed = seeds[index % seeds.length] ?? { text: '' }
    const record = { id: `record-${index}`, ...stamp(seed, `Record number ${index} of this stream says so once.`) }
    if (!pipe.write(`${JSON.stringify(record)}\n`)) await once(pipe, 'drain')
  }
  pipe.end()
}

/** Records after the last mark, so that the command is still at work when it is asked. */
const held = 50

/**
 * @param {{html: string} | {text: string}} seed
 * @param {string} sentence
 */
const stamp = (seed, sentence) =>
  'html' in seed
    ? { html: seed.html.replace('</p>', ` ${sentence}</p>`) }
    : { text: `${seed.text.trimEnd()}\n\n${sentence}\n` }
