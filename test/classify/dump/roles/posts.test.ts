import { describe, expect, it } from 'vitest'
import { clean } from '../../../../src/flow/clean.js'

async function documentOf(lines: readonly string[]) {
  const outcome = await clean({ text: lines.join('\n') })
  if (!('markdown' in outcome)) throw new Error('Expected a document')
  return outcome
}

/** What is printed of who wrote the posts, and when. */
const postLines = (markdown: string): string[] =>
  markdown.split('\n\n').filter((text) => /^\*\*[^*]+\*\*|·/.test(text) && text.length < 80)

const texts = [
  'My two-cylinder diesel will not start below five degrees. The starter turns it well, there is fuel at the injectors, but it only coughs. Any ideas?',
  'Are they getting voltage? New plugs with a dead relay are as cold as old ones. Put a meter on the bus bar while someone holds the key.',
  'You were right, nothing at the bar. I bridged the relay with a spanner and she started at once. New relay is on its way, eleven euros.',
  'Same here last winter. Check the earth strap as well, mine was green all the way through and looked fine from outside.',
]

const post = (name: string, rank: string, day: string, nth: number) => [
  name,
  rank,
  'Joined',
  `Mar ${nth}, 2009`,
  'Messages',
  `${nth}12`,
  day,
  `#${nth}`,
  texts[nth - 1] ?? '',
  'Reply',
  'Quote',
]

const thread = [
  'Boat Forum',
  'Home',
  'Forums',
  'Log in',
  'Diesel will not start when cold',
  ...post('Harm', 'Member', 'Jan 12, 2023', 1),
  ...post('oldsalt', 'Well-known member', 'Jan 12, 2023', 2),
  ...post('Harm', 'Member', 'Jan 13, 2023', 3),
  ...post('marina_k', 'Active member', 'Jan 15, 2023', 4),
  'You must log in or register to reply here.',
]

describe('the posts of a dump', () => {
  it('have who wrote them and when above them, not since when they are members', async () => {
    const { markdown, text } = await documentOf(thread)
    expect(postLines(markdown).slice(-3)).toEqual([
      '**oldsalt** · Jan 12, 2023',
      '**Harm** · Jan 13, 2023',
      '**marina_k** · Jan 15, 2023',
    ])
    expect(text).not.toContain('oldsalt')
  })

  it('have them where the name follows the date, below the text', async () => {
    const answer = (votes: number, text: string, day: string, name: string) => [
      `${votes}`,
      text,
      'Share',
      `answered ${day}`,
      name,
    ]
    const { markdown } = await documentOf([
      'The Quay Review',
      'Home',
      'News',
      'Culture',
      'Archive',
      'Sign in',
      'Subscribe',
      'How do I start a cold diesel?',
      'Asked 4 years, 2 months ago',
      'Viewed 12k times',
      '14',
      texts[0] ?? '',
      'engines',
      'Share',
      'Improve this question',
      'asked Mar 3, 2019 at 10:12',
      'fieldmouse',
      '2 Answers',
      ...answer(21, texts[1] ?? '', 'Mar 3, 2019 at 14:55', 'voltaire'),
      ...answer(6, texts[2] ?? '', 'Mar 5, 2019 at 8:20', 'grandma_bo'),
      'We use cookies to improve your experience. By continuing you accept our cookie policy.',
      'Accept all',
      'About us',
      'Privacy policy',
      '© 2024 The Quay Review. All rights reserved.',
    ])
    expect(markdown).toContain('answered Mar 3, 2019 at 14:55 · **voltaire**')
    expect(markdown).toContain('answered Mar 5, 2019 at 8:20 · **grandma_bo**')
  })

  it('have them in another language, and where only is said how long ago it was', async () => {
    const beitrag = (name: string, text: string, tage: number) => [
      name,
      `vor ${tage} Tagen`,
      text,
      'Antworten',
      'Zitieren',
    ]
    const { markdown } = await documentOf([
      'Startseite',
      'Forum',
      'Anmelden',
      'Diesel springt kalt nicht an',
      ...beitrag(
        'Harm',
        'Mein Zweizylinder springt unter fünf Grad nicht an. Der Anlasser dreht, Diesel kommt an den Düsen an, aber er hustet nur. Hat jemand eine Idee?',
        9,
      ),
      ...beitrag(
        'seebaer',
        'Bekommen die Glühkerzen Spannung? Neue Kerzen mit totem Relais sind so kalt wie alte. Miss einmal, während jemand den Schlüssel hält.',
        8,
      ),
      ...beitrag(
        'Harm',
        'Du hattest recht, es kam nichts an. Ich habe das Relais überbrückt, und er lief sofort. Das neue kostet elf Euro.',
        8,
      ),
      ...beitrag(
        'marina_k',
        'War bei mir im letzten Winter genauso. Sieh dir auch das Masseband an, meines war durch und durch grün.',
        6,
      ),
      'Impressum',
    ])
    expect(postLines(markdown)).toContain('**seebaer** · vor 8 Tagen')
    expect(postLines(markdown)).toContain('**marina_k** · vor 6 Tagen')
  })

  it('are no stories of a list, which have sections and dates', async () => {
    const story = (section: string, day: string, text: string) => [section, day, text, 'Read more']
    const { markdown } = await documentOf([
      'Home',
      'Harbour',
      'Culture',
      'Weather',
      'Latest stories',
      ...story('Harbour', '3 May 2023', `The second crane will be built after all. ${texts[3]}`),
      ...story('Culture', '2 May 2023', `The choir sings on the quay this summer again. ${texts[2]}`),
      ...story('Weather', '1 May 2023', `The highest tide of the year is expected on Friday. ${texts[1]}`),
      '© 2023 The Harbour Post',
    ])
    expect(postLines(markdown)).toEqual([])
  })
})
