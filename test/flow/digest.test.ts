import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import { digest } from '../../src/flow/digest.js'

describe('digest', () => {
  it.each(['', 'abc', 'Grüße, 你好, 🙂', 'half a pair: \ud83d, and the other: \ude42'])(
    'is the same by Node and without it: %j',
    (text) => {
      expect(digest(text)).toBe(bytesToHex(sha256(utf8ToBytes(text))))
    },
  )
})
