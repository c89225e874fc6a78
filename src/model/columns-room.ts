import { reserve } from './kernel/kernel.js'

/** Numbers that there is room for: those of 2,000 lines. Of longer pages the kernel cannot reach them. */
const SIZE = 1 << 18

/** Vectors are read four numbers at a time, beyond the last. */
const SPARE = 4

let room: Float32Array | undefined

/**
 * Zeros for the columns of one page, where the kernel reaches them. They are the next page's too: for what is read and done with before it comes.
 */
export function columnsRoom(count: number): Float32Array {
  if (count > SIZE) return new Float32Array(count)
  room ??= makeRoom()
  return room.subarray(0, count).fill(0)
}

function makeRoom(): Float32Array {
  const { buffer, start } = reserve((SIZE + SPARE) * 4)
  return new Float32Array(buffer, start, SIZE)
}
