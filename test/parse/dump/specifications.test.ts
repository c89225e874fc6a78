import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/flow/clean.js'
import { parseDump } from '../../../src/parse/dump/index.js'

/** Tag and text of each block. */
const blocksOf = (lines: readonly string[]): string[] => {
  const { blocks, containers } = parseDump(lines.join('\n'))
  return blocks.map(({ container, text }) => {
    const node = containers[container]?.node
    return `${node?.type === 'element' ? node.tagName : ''} ${text}`
  })
}

const prose =
  'The Kestrel carries a week of gear without ever feeling like it. A suspended mesh back keeps air moving between you and the load.'
const cells = ['Volume', '40 l', 'Weight', '1.35 kg', 'Material', 'Recycled nylon', 'Warranty', '5 years']

describe('the data of a thing in a dump', () => {
  it('are rows where each cell stands on a line of its own', () => {
    const blocks = blocksOf([
      'Home',
      prose,
      'Specifications',
      ...cells,
      'Customer reviews',
      'Jonas P.',
      'Reviewed on 3 May 2023',
    ])
    expect(blocks.slice(2, 7)).toEqual([
      'h2 Specifications',
      'tr Volume 40 l',
      'tr Weight 1.35 kg',
      'tr Material Recycled nylon',
      'tr Warranty 5 years',
    ])
    expect(blocks.at(-2)).toMatch(/^\w+ Jonas P\.$/)
  })

  it('are rows in other languages', () => {
    const blocks = blocksOf([
      'Accueil',
      prose,
      'Caractéristiques techniques',
      'Poids',
      '1,2 kg',
      'Puissance',
      '2 400 W',
      'Longueur du câble',
      '75 cm',
    ])
    expect(blocks.slice(-3)).toEqual(['tr Poids 1,2 kg', 'tr Puissance 2 400 W', 'tr Longueur du câble 75 cm'])
    const chinese = blocksOf(['首页', '规格参数', '重量', '1.2 kg', '功率', '2400 W', '容量', '1.7 L'])
    expect(chinese.slice(-3)).toEqual(['tr 重量 1.2 kg', 'tr 功率 2400 W', 'tr 容量 1.7 L'])
  })

  it('are no rows without their heading, nor where lines do not take turns', () => {
    expect(blocksOf(['Home', ...cells]).some((block) => block.startsWith('tr'))).toBe(false)
    const features = [
      'Suspended mesh back panel',
      'Rain cover in its own pocket',
      'Folds away',
      'Hip belt',
      'Two straps',
      'Light',
    ]
    expect(blocksOf(['Specifications', ...features]).some((block) => block.startsWith('tr'))).toBe(false)
  })

  it('are a list where each has its label, below a heading', () => {
    const blocks = blocksOf([
      prose,
      'Technische Daten',
      'Leistung: 2.400 Watt',
      'Material: Edelstahl',
      'Gewicht: 1,2 kg',
    ])
    expect(blocks.slice(1)).toEqual([
      'h2 Technische Daten',
      'li Leistung: 2.400 Watt',
      'li Material: Edelstahl',
      'li Gewicht: 1,2 kg',
    ])
  })

  it('have a heading that keeps its number', () => {
    const lines = ['1. Introduction', '2. Specifications', 'Weight: 3 kg', 'Height: 4 cm', 'Depth: 9 cm']
    expect(blocksOf(lines)).toContain('h2 2. Specifications')
    const { blocks } = parseDump(lines.join('\n'))
    expect(blocks.flatMap(({ leaves }) => leaves.map(({ value }) => value))).toContain('2. Specifications')
  })

  it('are not what people say in turns', () => {
    const talk = [
      'Ann: Where does it leave?',
      'Tom: From the north quay',
      'Ann: At ten?',
      'Tom: At half past nine',
      'Ann: Good',
    ]
    expect(
      blocksOf([prose, '', ...talk.flatMap((line) => [line, ''])]).filter((block) => block.startsWith('li')),
    ).toEqual([])
  })

  it('stay with the text that they belong to', async () => {
    const outcome = await clean({
      text: [
        'Startseite',
        'Kultur',
        'Kontakt',
        'Anmelden',
        'Wasserkocher AquaLine 1,7 l',
        '59,90 €',
        'In den Warenkorb',
        'Produktbeschreibung',
        'Der AquaLine bringt anderthalb Liter Wasser in weniger als vier Minuten zum Kochen. Die Temperatur lässt sich in fünf Stufen einstellen, damit auch grüner Tee gelingt.',
        'Technische Daten',
        'Leistung: 2.400 Watt',
        'Fassungsvermögen: 1,7 Liter',
        'Kabellänge: 75 cm',
        'Garantie: 3 Jahre',
        'Das könnte Sie auch interessieren',
        'Teekanne aus Glas',
        'Impressum',
        '© 2024 Küchenhaus. Alle Rechte vorbehalten.',
      ].join('\n'),
    })
    expect('markdown' in outcome && outcome.markdown).toMatch(
      /## Technische Daten\n\n- Leistung: 2\.400 Watt\n- Fassungsvermögen: 1,7 Liter\n- Kabellänge: 75 cm\n- Garantie: 3 Jahre\n$/,
    )
  })
})
