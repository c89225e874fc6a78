import { ReadError } from '../read-error.js'

/** What the system's codes mean to someone who wants to read a file. */
const meanings: Readonly<Record<string, string>> = {
  EACCES: 'This user may not read it',
  EPERM: 'This user may not read it',
  ENOENT: 'It was there a moment ago and is gone',
  EISDIR: 'It is a folder by now',
  ENOTDIR: 'A folder on its path is gone',
  ELOOP: 'It is a link that leads to itself',
  ENAMETOOLONG: 'Its name is longer than the system allows',
  EMFILE: 'Too many files are open',
  EIO: 'The disk or the network failed',
}

/** Says what is wrong in words that do not differ from one system to the next. */
export function explainSystemError(cause: unknown): string {
  const code = codeOf(cause)
  return code === undefined ? 'It cannot be read' : (meanings[code] ?? `It cannot be read (${code})`)
}

/** The system's code of an error, such as `ENOENT`. */
export function codeOf(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined
}

/** Passes a stream on; whatever breaks it is a `ReadError`, so that a defect of ours cannot pass for bad input. */
export async function* guard(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* stream
  } catch (cause) {
    throw new ReadError({ code: 'E_UNREADABLE', message: explainSystemError(cause) }, { cause })
  }
}
