import type { Dirent } from 'node:fs'
import { readdir, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Problem } from '../read-error.js'
import { explainSystemError } from './system-error.js'

/** Something in a folder: a file to be read, or what kept it from being one. `path` is relative, with `/`. */
export interface Found {
  readonly path: string
  readonly problem?: Problem
}

/**
 * Finds the files in a folder and its folders, sorted by the bytes of their paths. Hidden ones are left out. Links are
 * not followed: one that stays inside leads to a file that is found anyway, one that leads out is a problem.
 * @param folder Its real path.
 * @param ignored Absolute paths that are left out.
 */
export async function* walkFolder(
  folder: string,
  ignored: ReadonlySet<string>,
): AsyncGenerator<Found, void, undefined> {
  const waiting: Entry[] = [{ kind: 'folder', path: '' }]
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    if (entry.kind === 'file') yield { path: entry.path }
    else if (entry.kind === 'link') yield* checkLink(folder, entry.path)
    else {
      try {
        const inside = await list(folder, entry.path, ignored)
        for (const each of inside.reverse()) waiting.push(each)
      } catch (cause) {
        yield { path: entry.path, problem: { code: 'E_UNREADABLE', message: explainSystemError(cause) } }
      }
    }
  }
}

interface Entry {
  readonly kind: 'file' | 'folder' | 'link'
  readonly path: string
}

async function list(folder: string, inside: string, ignored: ReadonlySet<string>): Promise<Entry[]> {
  const children = await readdir(join(folder, inside), { withFileTypes: true })
  return children
    .filter(({ name }) => !name.startsWith('.') && !ignored.has(join(folder, inside, name)))
    .flatMap((child) => {
      const kind = kindOf(child)
      return kind === undefined ? [] : [{ kind, path: inside === '' ? child.name : `${inside}/${child.name}` }]
    })
    .map((entry) => ({ entry, key: sortKey(entry) }))
    .sort((one, other) => Buffer.compare(one.key, other.key))
    .map(({ entry }) => entry)
}

/** Pipes, sockets and devices are none of these: to read them could last for ever. */
function kindOf(child: Dirent): Entry['kind'] | undefined {
  if (child.isFile()) return 'file'
  if (child.isDirectory()) return 'folder'
  return child.isSymbolicLink() ? 'link' : undefined
}

/** A folder sorts as the beginning of the paths inside it, so that all paths come out in one order. */
const sortKey = ({ kind, path }: Entry): Buffer => Buffer.from(kind === 'folder' ? `${path}/` : path)

async function* checkLink(folder: string, path: string): AsyncGenerator<Found, void, undefined> {
  const message = await describeLink(folder, path)
  if (message === undefined) return
  const expected = 'a link to something inside the folder; name its target as an input of its own to read it'
  yield { path, problem: { code: 'E_UNREADABLE', message, expected } }
}

async function describeLink(folder: string, path: string): Promise<string | undefined> {
  try {
    const target = await realpath(join(folder, path))
    return target === folder || target.startsWith(folder.endsWith(sep) ? folder : folder + sep)
      ? undefined
      : 'It is a link that leads out of the folder'
  } catch {
    return 'It is a link that leads nowhere'
  }
}
