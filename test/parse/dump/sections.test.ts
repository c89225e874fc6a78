import { describe, expect, it } from 'vitest'
import { parseDump } from '../../../src/parse/dump/index.js'

const headingsOf = (lines: readonly string[]): string[] => {
  const { blocks, containers } = parseDump(lines.join('\n'))
  return blocks.flatMap(({ container, text }) => {
    const node = containers[container]?.node
    return node?.type === 'element' && /^h\d$/.test(node.tagName) ? [`${node.tagName} ${text}`] : []
  })
}

const terms = [
  'TERMS OF HIRE',
  '1 Interpretation',
  '1.1 In these terms the following words have the meanings given to them:',
  '"Boat" means the boat described in the booking form.',
  '2 Booking',
  '2.1 A booking is made when the Owner accepts the booking form in writing and the Hirer has paid the deposit.',
  '2.2 The deposit is one third of the price. It is not returned if the Hirer cancels.',
  '3 Duties of the Hirer',
  '3.1 Use of the Boat',
  'The Hirer shall inspect the Boat before leaving the harbour, and return it clean and with full tanks.',
  '4 Law',
  '4.1 These terms are governed by the law of England and Wales.',
]

describe('the numbered sections of a contract or a report', () => {
  it('have headings, and their parts lower ones', () => {
    expect(headingsOf(terms)).toEqual(
      expect.arrayContaining([
        'h2 1 Interpretation',
        'h2 2 Booking',
        'h2 3 Duties of the Hirer',
        'h3 3.1 Use of the Boat',
        'h2 4 Law',
      ]),
    )
  })

  it('have them in other languages', () => {
    const german = [
      '1. Geltungsbereich',
      '1.1. Diese Bedingungen gelten für alle Buchungen.',
      '2. Buchung',
      '2.1. Die Buchung kommt mit der Bestätigung zustande.',
      '3. Haftung',
      '3.1. Der Vermieter haftet nur für Vorsatz.',
    ]
    expect(headingsOf(german)).toEqual(['h2 1. Geltungsbereich', 'h2 2. Buchung', 'h2 3. Haftung'])
  })

  it('have none below the sixth level', () => {
    const deep = terms.map((line) => (/^\d /.test(line) ? `###### ${line}` : line))
    const tags = headingsOf(deep).map((heading) => heading.split(' ')[0])
    expect(tags.length).toBeGreaterThan(4)
    expect(tags).not.toContain('h7')
  })

  it('are no ranking', () => {
    const ranking = [
      '1 Mary Ann',
      'She won by two minutes, after a start that was late.',
      '2 Slack Water',
      'Her crew had to mend the rudder.',
      '3 Ina',
      'The oldest boat of all of them.',
    ]
    expect(headingsOf(ranking).filter((heading) => /^h3|Ina$/.test(heading)).length).toBeLessThan(2)
  })
})

describe('headings that are underlined', () => {
  it('are headings', () => {
    const readme = [
      'tiderow',
      '=======',
      '',
      'Read text files line by line, without loading them.',
      '',
      'Usage',
      '-----',
      '',
      'Open a file and go through its lines.',
      '',
      'License',
      '-------',
      '',
      'MIT, as ever.',
    ]
    expect(headingsOf(readme)).toEqual(['h1 tiderow', 'h2 Usage', 'h2 License'])
  })

  it('are no columns of a listing, and no rules below a text', () => {
    const output = [
      'The query gives these rows:',
      'name of boat',
      '------------',
      'Ina',
      'Heron',
      '',
      'length',
      '------------------------------------------------------------',
      '12',
    ]
    expect(headingsOf(output).filter((heading) => heading.startsWith('h2 name'))).toEqual([])
  })

  it('are no names of columns, with a blank line above them', () => {
    const tables = [
      'The crews of both boats:',
      '',
      'Name    Age',
      '-----------',
      'Ina     12',
      'Tom     41',
      '',
      'Boat    Length',
      '--------------',
      'Heron   9',
      'Kestrel 12',
    ]
    expect(headingsOf(tables)).toEqual([])
  })
})
