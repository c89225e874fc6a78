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
    expect(readDateline(dateline + text, { lang })).toBe(day)
  })
  it('knows that nothing is published after the crawl', () => {
    const line = `SUNDPORT, March 12, 2025 – ${text}`
    expect(readDateline(line, { lang: 'en', crawled: '2025-03-14' })).toBe('2025-03-12')
    expect(readDateline(line, { lang: 'en', crawled: '2024-03-14' })).toBeUndefined()
  })
  it.each([
    ['a dateline without a year', `SUNDPORT, March 12 – ${text}`],
    ['a dateline without a date', `SUNDPORT (Wire) – ${text}`],
    ['a sentence with a date and a dash', `The ferry of March 12, 2025 never left the yard – ${text}`],
    ['a stretch of time', `Sundport, March 12, 2025 to April 3, 2025 – ${text}`],
    ['a date alone', `March 12, 2025 – ${text}`],
    ['a life', `Ann Lee (March 12, 2001 – June 3, 2020) was a pilot of the harbour. ${text}`],
    ['a stretch of time after a dash', `Second Harbour Strike, 1 September 2019 – 2 May 2020: ${text}`],
    ['a day of long ago', `Battle of Sundport, 3 May 1863 – ${text}`],
    ['no dash', `SUNDPORT, March 12, 2025. ${text}`],
    ['small letters', `sundport, March 12, 2025 – ${text}`],
  ])('says nothing of %s', (_, line) => {
    expect(readDateline(line, { lang: 'en' })).toBeUndefined()
  })
})
