import { describe, expect, it } from 'vitest'
import { classifyDump } from '../../../../src/classify/dump/index.js'
import { opensWithDateLabel } from '../../../../src/classify/dump/roles/front/date-labels.js'
import { parseDump } from '../../../../src/parse/index.js'

const prose = [
  'The harbour office said on Friday that the new crane would be in use by the end of next month, and that it can lift two containers at once.',
  'Large ships will be able to leave within a day, where they have had to wait for three of them at the quay until now.',
  'The project costs about one hundred and twenty million, which the town and the port company share between them.',
]

function verdictOn(lines: readonly string[], line: string) {
  const page = parseDump(lines.join('\n'))
  const verdicts = classifyDump(page, { focus: 'balanced', explain: 'none' })
  return verdicts[page.blocks.findIndex(({ text }) => text === line)]
}

describe('a line with the day of a change alone', () => {
  it('is no text, whether or not it is sure to date the page', () => {
    for (const line of ['Updated on March 8, 2024', 'Last updated: 3 May 2024']) {
      const verdict = verdictOn(['New crane for the harbour', 'By Ann Lee', line, ...prose], line)
      expect(verdict?.fate).toBe('matter')
      expect(['date', 'modified']).toContain(verdict?.role)
    }
  })
  it('yields to the line with the day of the publication', () => {
    const lines = [
      'New crane for the harbour',
      'By Ann Lee',
      'Published March 8, 2024',
      'Updated May 3, 2024',
      ...prose,
    ]
    expect(verdictOn(lines, 'Published March 8, 2024')).toMatchObject({ fate: 'matter', role: 'date' })
    expect(verdictOn(lines, 'Updated May 3, 2024')).toMatchObject({ fate: 'matter', role: 'modified' })
  })
})

describe('a line that is nothing but a label', () => {
  const day = '3 May 2024'
  it.each([
    ['Last updated:', 'modified'],
    ['Zuletzt aktualisiert', 'modified'],
    ['Latest updates from the harbour', undefined],
  ])('%s makes what is below it the day of a change, beside that of the publication', (label, role) => {
    const lines = ['New crane for the harbour', 'By Ann Lee', 'Published March 8, 2024', label, day, ...prose]
    expect(verdictOn(lines, 'Published March 8, 2024')).toMatchObject({ role: 'date' })
    const found = verdictOn(lines, day)?.role
    if (role === undefined) expect(found).not.toBe('modified')
    else expect(found).toBe(role)
  })
})

describe('a label of a date', () => {
  it.each(['Posted on December 20, 2025 by Ann Lee in News.', 'Last updated: 3 May 2024', 'Veröffentlicht am 3. Mai'])(
    'opens %s',
    (line) => expect(opensWithDateLabel(line)).toBe(true),
  )
  it.each([
    'On 3 May 2024 the harbour office was told of it.',
    'The list of ships in the port was last updated in May.',
  ])('does not open %s', (line) => expect(opensWithDateLabel(line)).toBe(false))
})

describe('a day of long ago', () => {
  it.each(['1 March 1859', 'June 3, 1931 – March 8, 2024', '18 March 2018 – 2 August 2022'])(
    'is not that of the publication: %s',
    (line) => {
      expect(verdictOn(['Martha Elaine Dunmore', line, ...prose], line)?.role).not.toBe('date')
    },
  )
  it('is, where a label says so', () => {
    const line = 'Published March 8, 1974'
    expect(verdictOn(['New crane for the harbour', 'By Ann Lee', line, ...prose], line)?.role).toBe('date')
  })
})
