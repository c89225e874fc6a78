/** Instructions of WebAssembly as bytes: an expression leaves its value on the stack, a statement leaves nothing there. */
export type Code = readonly number[]

/** A whole number in seven bits a byte, the lowest first. */
export function unsigned(value: number): number[] {
  const bytes: number[] = []
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 128) return [...bytes, rest]
    bytes.push((rest & 127) | 128)
  }
}

/** The same for a number that may be below 0: bit 6 of the last byte is its sign. */
function signed(value: number): number[] {
  const bytes: number[] = []
  for (let rest = value; ; rest >>= 7) {
    if (rest >= -64 && rest < 64) return [...bytes, rest & 127]
    bytes.push((rest & 127) | 128)
  }
}

const VECTOR = 0xfd
const unary =
  (...code: number[]) =>
  (value: Code): Code => [...value, ...code]
const binary =
  (...code: number[]) =>
  (one: Code, two: Code): Code => [...one, ...two, ...code]
/** What reads from an address in bytes, and so many bytes on; `align` is the power of two that addresses are multiples of. */
const reading =
  (align: number, ...code: number[]) =>
  (address: Code, offset = 0): Code => [...address, ...code, align, ...unsigned(offset)]
const writing =
  (align: number, ...code: number[]) =>
  (address: Code, value: Code, offset = 0): Code => [...address, ...value, ...code, align, ...unsigned(offset)]

/** Whole numbers of 32 bits, and variables of any type by their numbers. */
export const whole = {
  of: (value: number): Code => [0x41, ...signed(value)],
  add: binary(0x6a),
  subtract: binary(0x6b),
  multiply: binary(0x6c),
  and: binary(0x71),
  isZero: unary(0x45),
  shiftLeft: binary(0x74),
  isBelow: binary(0x49),
  lowestBit: unary(0x68),
  load: reading(2, 0x28),
}
export const get = (variable: number): Code => [0x20, ...unsigned(variable)]
export const set = (variable: number, value: Code): Code => [...value, 0x21, ...unsigned(variable)]
export const increase = (variable: number, step: number): Code =>
  set(variable, whole.add(get(variable), whole.of(step)))

/** Floats of 64 bits. */
export const float = { add: binary(0xa0), load: reading(3, 0x2b), store: writing(3, 0x39) }

const load2 = reading(3, VECTOR, 0x5d)

/** Vectors of 128 bits: four numbers of 32 bits, or two of 64. */
export const vector = {
  ones: [VECTOR, 12, ...Array.from({ length: 16 }, () => 255)],
  zeros: [VECTOR, 12, ...Array.from({ length: 16 }, () => 0)],
  /** The same float of 64 bits twice. */
  float2: (value: number): Code => {
    const bytes = new Uint8Array(Float64Array.of(value, value).buffer)
    return [VECTOR, 12, ...bytes]
  },
  load: reading(3, VECTOR, 0),
  /** One number of 32 or of 64 bits for all parts. */
  spread4: reading(2, VECTOR, 9),
  spread2: reading(3, VECTOR, 10),
  store: writing(3, VECTOR, 11),
  and: binary(VECTOR, 0x4e),
  /** The bits of the first that the second has not. */
  without: binary(VECTOR, 0x4f),
  /** All bits of a part where the float of 32 bits of the first is above that of the second, else none. */
  isAbove4: binary(VECTOR, 0x44),
  wholeOf4: (value: Code, part: number): Code => [...value, VECTOR, 0x1b, part],
  /** Two floats of 32 bits as floats of 64. */
  widen2: (address: Code, offset = 0): Code => [...load2(address, offset), VECTOR, 0x5f],
  /** Writes one of two parts. */
  storePart2: (address: Code, value: Code, part: number, offset = 0): Code => [
    ...address,
    ...value,
    ...[VECTOR, 0x5b, 3, ...unsigned(offset), part],
  ],
  add2: binary(VECTOR, ...unsigned(0xf0)),
  subtract2: binary(VECTOR, ...unsigned(0xf1)),
  multiply2: binary(VECTOR, ...unsigned(0xf2)),
  divide2: binary(VECTOR, ...unsigned(0xf3)),
  /** The second where it is less, or greater, else the first. */
  less2: binary(VECTOR, ...unsigned(0xf6)),
  greater2: binary(VECTOR, ...unsigned(0xf7)),
}

/** Runs a body while a condition holds, which is asked before each time. */
export const loop = (condition: Code, body: Code): Code => [
  ...[0x02, 0x40, 0x03, 0x40],
  ...[...condition, 0x45, 0x0d, 1],
  ...body,
  ...[0x0c, 0, 0x0b, 0x0b],
]
