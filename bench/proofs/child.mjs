// @ts-check
/** A process of `proofs.mjs`: proves the pages of the files that it is sent, and answers with what is broken. */
import { importLibrary } from '../built.mjs'
import { proofs } from './check.mjs'

/** @typedef {{set: string, inputs: string[], every: number}} Task */
/** @typedef {{page: string, name: string, wrong: string}} Breach */

const { clean, readInputs } = await importLibrary()

process.on('message', async (/** @type {Task} */ task) => {
  process.send?.(await prove(task))
})
process.send?.('ready')

/**
 * @param {Task} task
 * @returns {Promise<{pages: number, breaches: Breach[]}>}
 */
async function prove({ set, inputs, every }) {
  /** @type {Breach[]} */
  const breaches = []
  let pages = 0
  let at = 0
  for await (const record of readInputs(inputs)) {
    at += 1
    if ('code' in record || at % every !== 0) continue
    pages += 1
    const document = await clean(record)
    const page = `${set} ${record.id}`
    if ('code' in document) breaches.push({ page, name: 'cleans without an exception', wrong: document.message })
    if (!('markdown' in document)) continue
    for (const [name, isProved] of Object.entries(proofs)) {
      const wrong = await isProved(document, record)
      if (wrong !== undefined) breaches.push({ page, name, wrong })
    }
  }
  return { pages, breaches }
}
