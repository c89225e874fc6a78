import { join } from 'node:path'
import type { Failure } from '../../types.js'
import { toFailure } from '../failure.js'
import type { ReadOptions } from '../options.js'
import type { Problem } from '../read-error.js'
import { commonFolder, pathFrom } from './common-folder.js'
import { expandGlob } from './expand-glob.js'
import { realPathOf } from './real-path.js'
import { type ResolvedInput, resolveInput } from './resolve-input.js'
import { fileSource, type Source, stdinSource } from './source.js'
import { type Found, walkFolder } from './walk-folder.js'

/** Tells a failure from something to read. */
export const isSource = (found: Source | Failure): found is Source => 'open' in found

/**
 * Finds what the inputs name, in their order, each file once even if several inputs name it. Paths are counted from the
 * folder that was named, or, of several inputs, from the deepest folder that holds all of them: so no two files share one.
 */
export async function* findSources(
  inputs: readonly string[],
  options: ReadOptions,
): AsyncGenerator<Source | Failure, void, undefined> {
  const resolved = await Promise.all(inputs.map(resolveInput))
  const ignored = new Set(await Promise.all(options.ignore.map(realPathOf)))
  const search = new Search(resolved, { stdin: options.stdin, ignored })
  for (const input of resolved) yield* search.follow(input)
}

interface Surroundings {
  readonly stdin: ReadOptions['stdin']
  /** Real paths that are left out. */
  readonly ignored: ReadonlySet<string>
}

/** A run over the inputs; it knows what was found before. */
class Search {
  readonly #root: string
  readonly #inputs: number
  readonly #surroundings: Surroundings
  readonly #seen = new Set<string>()

  constructor(resolved: readonly ResolvedInput[], surroundings: Surroundings) {
    this.#root = commonFolder(resolved.flatMap((input) => ('base' in input ? [input.base] : [])))
    this.#inputs = resolved.length
    this.#surroundings = surroundings
  }

  async *follow(input: ResolvedInput): AsyncGenerator<Source | Failure, void, undefined> {
    const { stdin, ignored } = this.#surroundings
    if (input.kind === 'wrong') yield fail(input.named, input.problem)
    else if (input.kind === 'stdin') yield* this.#once('-', stdinSource(stdin))
    else if (input.kind === 'file') yield* this.#takeFile(input)
    else if (input.kind === 'folder') yield* this.#takeAll(input, walkFolder(input.base, ignored))
    else yield* this.#takeAll(input, expandGlob(input, ignored))
  }

  *#takeFile({ named, base, name, real }: Extract<ResolvedInput, { kind: 'file' }>): Generator<Source> {
    const absolute = join(base, name)
    yield* this.#once(real, fileSource(absolute, { file: named, path: this.#pathOf(absolute) }))
  }

  async *#takeAll(
    { kind, named, folder, base }: Extract<ResolvedInput, { kind: 'folder' | 'glob' }>,
    found: AsyncIterable<Found>,
  ): AsyncGenerator<Source | Failure> {
    let count = 0
    for await (const { path, problem } of found) {
      count += 1
      const absolute = join(base, path)
      const scene = { file: path === '' ? named : `${folder}${path}`, path: this.#pathOf(absolute) || named }
      if (problem === undefined) yield* this.#once(absolute, fileSource(absolute, scene))
      else yield toFailure(scene, problem)
    }
    if (count > 0) return
    const message = kind === 'glob' ? 'The glob matches no file' : 'The folder holds no file'
    yield fail(named, { code: 'E_NOTHING_TO_READ', message })
  }

  /** A single input finds each file once anyway, however many there are. */
  *#once(key: string, source: Source): Generator<Source, void, undefined> {
    if (this.#inputs === 1) return yield source
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    yield source
  }

  #pathOf(absolute: string): string {
    return pathFrom(this.#root, absolute)
  }
}

const fail = (named: string, problem: Problem): Failure => toFailure({ file: named, path: named }, problem)
