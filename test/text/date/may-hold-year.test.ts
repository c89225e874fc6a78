import { describe, expect, it } from 'vitest'
import { mayHoldYear } from '../../../src/text/date/index.js'

describe('mayHoldYear', () => {
  it.each(['2024', '8 March 2024', 'x2024x', 'May 3, 20245 min', '٢٠٢٤', '1.2.1999.', '12 1234', '123 12345'])(
    'does: %j',
    (text) => {
      expect(mayHoldYear(text)).toBe(true)
    },
  )
  it.each(['', '123', '12:30', '123 456 789', '202 4', '12/12/12', 'no digits at all'])('does not: %j', (text) => {
    expect(mayHoldYear(text)).toBe(false)
  })
})
