import { isAbsolute, relative, resolve } from 'node:path'

/** A path as people would write it in a folder: short where it lies inside. */
export function pathIn(folder: string, path: string): string {
  const short = relative(folder, path)
  return short.startsWith('..') || isAbsolute(short) ? path : short || '.'
}

/** A path that was written in one folder, as it is called in another; a `/` at its end stays, and so does standard input. */
export function movePath(path: string, { from, to }: { readonly from: string; readonly to: string }): string {
  return path === '-' ? path : pathIn(to, resolve(from, path)) + (/[\\/]$/.test(path) ? '/' : '')
}
