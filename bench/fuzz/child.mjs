// @ts-check
/**
 * Tries one invariant on inputs of one grammar for so many seconds, and prints what broke it, if anything did.
 * Usage: node child.mjs GRAMMAR SEED SECONDS
 */
import fc from 'fast-check'
import { importLibrary } from '../built.mjs'
import { dump, html, jsonl, markdown, warc } from './grammars.mjs'

const [grammar = '', seed = '1', seconds = '10'] = process.argv.slice(2)
const { clean, readInputs } = await importLibrary()

/** @param {import('../../src/index.js').Input} input */
async function holds(input) {
  const outcome = await clean(input, { explain: 'blocks' })
  if ('code' in outcome) throw new Error(`${outcome.code}: ${outcome.message}\n${outcome.cause ?? ''}`)
  const { body, matter, dropped, reasons } = outcome.counts
  const all = outcome.explanation?.length ?? 0
  if (body + matter + dropped !== all) throw new Error(`${body} + ${matter} + ${dropped} blocks are not ${all}`)
  const told = Object.values(reasons).reduce((sum, count) => sum + count, 0)
  if (told !== dropped) throw new Error(`${told} reasons for ${dropped} dropped blocks`)
  if (!('markdown' in outcome)) return
  const unfenced = outcome.markdown.replace(/^(?:[ >]|[-*] )*(`{3,}|~{3,}).*\n[\s\S]*?^[ >]*\1/gm, '')
  if (/^---$/m.test(unfenced)) throw new Error('A line of the body is ---')
  if (
    /(?<!\\)\]\(\s*(?:javascript|vbscript|data):/i.test(unfenced.replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, ''))
  )
    throw new Error('An unsafe address is left')
  const again = await clean(input, { explain: 'blocks' })
  if (!('markdown' in again) || again.markdown !== outcome.markdown)
    throw new Error('It is not the same the second time')
}

/**
 * Every record is one outcome, and chunks of any size give the same.
 * @param {Uint8Array} bytes
 */
async function reads(bytes) {
  const found = []
  for (const size of [bytes.length + 1, 7]) found.push(JSON.stringify(await outcomesOf(bytes, size)))
  if (found[0] !== found[1]) throw new Error('Chunks of 7 bytes give something else than one chunk')
}

/**
 * @param {Uint8Array} bytes
 * @param {number} size
 */
async function outcomesOf(bytes, size) {
  const all = []
  for await (const outcome of readInputs(['-'], { stdin: chunks(bytes, size) })) all.push(outcome)
  return all
}

/**
 * @param {Uint8Array} bytes
 * @param {number} size
 */
async function* chunks(bytes, size) {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

/** @type {Record<string, () => fc.IAsyncProperty<any>>} */
const properties = {
  html: () => fc.asyncProperty(html, (page) => holds({ html: page })),
  dump: () => fc.asyncProperty(dump, (text) => holds({ text })),
  markdown: () => fc.asyncProperty(markdown, (text) => holds({ text })),
  jsonl: () => fc.asyncProperty(jsonl, reads),
  warc: () => fc.asyncProperty(warc, reads),
}
const property = properties[grammar]
if (property === undefined) throw new Error(`Expected one of ${Object.keys(properties).join(', ')}`)
const result = await fc.check(property(), {
  seed: Number(seed),
  numRuns: Number.POSITIVE_INFINITY,
  interruptAfterTimeLimit: Number(seconds) * 1000,
})
process.stdout.write(`${result.numRuns} runs\n`)
if (result.failed && result.counterexample !== null) {
  process.stdout.write(
    `${result.errorInstance instanceof Error ? result.errorInstance.message : ''}\n${JSON.stringify(String(result.counterexample[0])).slice(0, 4000)}\n`,
  )
  process.exitCode = 1
}
