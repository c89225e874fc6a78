// @ts-check
/** Loaded before the command: notes every file that it loads from the disk as a module, in the file that `LOADS` names. */
import { appendFileSync } from 'node:fs'
import { register } from 'node:module'
import { isMainThread } from 'node:worker_threads'

// The hooks run in a thread of their own, which loads this file again.
if (isMainThread) register(import.meta.url)

/** @type {import('node:module').LoadHook} */
export const load = (url, context, next) => {
  if (url.startsWith('file:')) appendFileSync(process.env.LOADS ?? '', `${url}\n`)
  return next(url, context)
}
