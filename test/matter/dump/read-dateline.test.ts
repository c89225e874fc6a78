import { describe, expect, it } from 'vitest'
import { readDateline } from '../../../src/matter/dump/read-dateline.js'

const text = 'The builder of electric ferries opened its second yard on the Blackwater today.'

describe('readDateline', () => {
  it.each([
    ['SUNDPORT, March 12, 2025 – ', 'en', '2025-03-12'],
    ['SUNDPORT, England, March 12, 2025 /Wire/ -- ', 'en', '2025-03-12'],
    ['Sundport, 12 March 2025 (Wire) — ', 'en', '2025-03-12'],
    ['Port Ellery, den 12. März 2025 – ', 'de', '2025-03-12'],
    ['PORT ELLERY, le 12 mars 2025 – ', 'fr', '2025-03-12'],
  ])('reads %s', (dateline, lang, day) => {
    expect(readDateline(dateline + text, lang)).toBe(day)
  })
  it.each([
    ['a dateline without a year', `SUNDPORT, March 12 – ${text}`],
    ['a dateline without a date', `SUNDPORT (Wire) – ${text}`],
    ['a sentence with a date and a dash', `The ferry of March 12, 2025 never left the yard – ${text}`],
    ['a stretch of time', `Sundport, March 12, 2025 to April 3, 2025 – ${text}`],
    ['a date alone', `March 12, 2025 – ${text}`],
    ['no dash', `SUNDPORT, March 12, 2025. ${text}`],
    ['small letters', `sundport, March 12, 2025 – ${text}`],
  ])('says nothing of %s', (_, line) => {
    expect(readDateline(line, 'en')).toBeUndefined()
  })
})
