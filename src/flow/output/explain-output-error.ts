import { UnscrapeError } from '../../errors.js'

/** What the system says where a disk, a quota or the allowed size of a file is used up. */
const noRoom: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** What the system's codes mean to someone who wants to write a file. */
const meanings: ReadonlyMap<unknown, string> = new Map([
  ['EACCES', 'this user may not write it'],
  ['EPERM', 'this user may not write it'],
  ['EROFS', 'its disk can only be read'],
  ['ENOTDIR', 'something on its path is a file and no folder'],
  ['EISDIR', 'there is a folder of that name'],
  ['EEXIST', 'there is a file of that name'],
  ['ELOOP', 'a link on its path leads to itself'],
  ['ENAMETOOLONG', 'its name is longer than the system allows'],
])

/** Makes an error of the system that the user can do something about one that says what; others are left as they are. */
export function explainOutputError(cause: unknown, isResumable: boolean): unknown {
  if (!(cause instanceof Error && 'code' in cause)) return cause
  if (noRoom.has(cause.code)) {
    const next = isResumable ? 'Make room, and go on with --resume' : 'Make room, and run again'
    return new UnscrapeError('E_OUTPUT', `Expected room on the disk, but it is full. ${next}`, { cause })
  }
  const meaning = meanings.get(cause.code)
  if (meaning === undefined || !('path' in cause)) return cause
  const place = 'dest' in cause && typeof cause.dest === 'string' ? cause.dest : String(cause.path)
  return new UnscrapeError('E_OUTPUT', `Expected a place to write ${place} to, but ${meaning}`, { cause })
}
