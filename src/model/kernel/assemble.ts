import { type Code, unsigned } from './code.js'

/** A function whose parameters are whole numbers and that gives nothing back: its variables are those, then further whole numbers, then vectors. */
export interface KernelFunction {
  readonly name: string
  readonly parameters: number
  readonly wholes: number
  readonly vectors: number
  readonly body: Code
}

const WHOLE = 0x7f
const VECTOR = 0x7b
const FUNCTION = 0x60
const MEMORY = 2
const END = 0x0b

const list = (items: readonly Code[]): number[] => [...unsigned(items.length), ...items.flat()]
const sized = (code: Code): number[] => [...unsigned(code.length), ...code]
const section = (id: number, items: readonly Code[]): number[] => [id, ...sized(list(items))]
const named = (name: string): number[] => sized([...name].map((char) => char.charCodeAt(0)))

/**
 * The bytes of a module of these functions and a memory of so many pages of 64 KB, `memory`
 * ([WebAssembly core specification](https://www.w3.org/TR/wasm-core-2/), section 5.5).
 */
export function assemble(functions: readonly KernelFunction[], pages: number): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameters }) => [
    FUNCTION,
    ...list(Array.from({ length: parameters }, () => [WHOLE])),
    0,
  ])
  const exported = functions.map(({ name }, at) => [...named(name), 0, ...unsigned(at)])
  const bodies = functions.map(({ wholes, vectors, body }) =>
    sized([
      ...list([
        [...unsigned(wholes), WHOLE],
        [...unsigned(vectors), VECTOR],
      ]),
      ...body,
      END,
    ]),
  )
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, types),
    ...section(
      3,
      functions.map((_, at) => unsigned(at)),
    ),
    ...section(5, [[1, ...unsigned(pages), ...unsigned(pages)]]),
    ...section(7, [...exported, [...named('memory'), MEMORY, 0]]),
    ...section(10, bodies),
  ])
}
