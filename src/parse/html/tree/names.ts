import { type Name, readName } from './name.js'

/** Tag names kept per schema: real pages have some dozens, hostile ones as many as they like. */
const MAX_CACHED = 1024

const htmlNames = new Map<string, Name>()
const svgNames = new Map<string, Name>()

/** `readName`, remembered. */
export function nameOf(name: string, space: 'html' | 'svg'): Name {
  const names = space === 'svg' ? svgNames : htmlNames
  const known = names.get(name)
  if (known !== undefined) return known
  const read = readName(name, space)
  if (names.size < MAX_CACHED) names.set(name, read)
  return read
}
