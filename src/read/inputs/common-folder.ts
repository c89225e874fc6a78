import { dirname, relative, sep } from 'node:path'

/** The deepest folder that holds all of the folders; all are absolute. */
export function commonFolder(folders: readonly string[]): string {
  const [first = '', ...others] = folders
  return others.reduce((common, folder) => {
    let found = common
    while (!holds(found, folder) && dirname(found) !== found) found = dirname(found)
    return found
  }, first)
}

const holds = (folder: string, inner: string): boolean =>
  inner === folder || inner.startsWith(folder.endsWith(sep) ? folder : folder + sep)

/** The path of a file from a folder that holds it, with `/` on every system. */
export const pathFrom = (folder: string, absolute: string): string => relative(folder, absolute).replaceAll(sep, '/')
