import { describe, expect, it } from 'vitest'
import { classifyDump } from '../../../../src/classify/dump/index.js'
import { clean } from '../../../../src/flow/clean.js'
import { parseDump } from '../../../../src/parse/dump/index.js'

const lines = [
  'Αρχική',
  'Νέα',
  'Σύνδεση',
  'Το λιμάνι',
  'Περιεχόμενα',
  'Ιστορία',
  'Πλοία',
  'Πώς να έρθετε',
  'Το λιμάνι είναι το παλαιότερο της ακτής και δέχεται κάθε χρόνο πάνω από τριακόσια πλοία.',
  'Ιστορία',
  'Η πρώτη προβλήτα χτίστηκε το 1786 από ξύλο βελανιδιάς, και ο σιδηρόδρομος έφτασε το 1841.',
  'Πλοία',
  'Τα πλοία φεύγουν κάθε πρωί στις επτά, εκτός από την Κυριακή, που φεύγουν στις εννέα.',
  'Πώς να έρθετε',
  'Με το λεωφορείο τέσσερα ως τη στάση του λιμανιού, ή με τα πόδια από τον σταθμό.',
  'Πολιτική απορρήτου',
]

describe('a list of contents above a text', () => {
  it('is none below what stands on a page again and again', () => {
    const ruled = (text: string): readonly string[] => {
      const page = parseDump(text)
      const verdicts = classifyDump(page, { focus: 'balanced', explain: 'blocks' })
      return page.blocks.flatMap(({ index, text: own }) =>
        verdicts[index]?.because?.some(({ rule }) => rule === 'contents-list') ? [own] : [],
      )
    }
    const list = lines.slice(4, 8)
    expect(ruled(lines.join('\n'))).toEqual(list)
    // Headings that say that they are some: they stand without a list.
    const text = lines.slice(8).map((line) => (list.includes(line) ? `## ${line}` : line))
    expect(ruled([...list, ...list, ...text].join('\n'))).not.toEqual([])
    expect(ruled([...list, ...list, ...list, ...text].join('\n'))).toEqual([])
  })

  it('goes with its last entry, and what it names is the headings', async () => {
    const outcome = await clean({ text: lines.join('\n') })
    if (!('markdown' in outcome)) throw new Error('Expected a document')
    expect(outcome.markdown.split('\n').filter((line) => line.startsWith('## '))).toEqual([
      '## Ιστορία',
      '## Πλοία',
      '## Πώς να έρθετε',
    ])
    expect(outcome.markdown.split('Πώς να έρθετε')).toHaveLength(2)
  })
})
