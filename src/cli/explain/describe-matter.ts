import type { Matter } from '../../types.js'
import { printable } from '../printable.js'
import type { Paint } from '../terminal/paint.js'

/** The fields of the front matter, a line each, with where each came from as far as that is known. */
export function describeMatter(matter: Matter, origins: Readonly<Record<string, string>>, paint: Paint): string[] {
  const fields = Object.entries(matter).filter(([, value]) => value !== undefined)
  const width = Math.max(0, ...fields.map(([name]) => name.length))
  return fields.map(([name, value]) => {
    const origin = Object.hasOwn(origins, name) ? origins[name] : undefined
    const from = origin === undefined ? '' : paint('dim', `  from ${printable(origin)}`)
    return `  ${name.padEnd(width)}  ${printable(String(Array.isArray(value) ? value.join(', ') : value))}${from}`
  })
}
