import { describe, expect, it } from 'vitest'
import { clean } from '../../../../src/flow/clean.js'

const german = [
  'Hafenblatt',
  'Startseite',
  'Aktuelles',
  'Archiv',
  'Anmelden',
  'Schlosser (m/w/d) im Hafenbetrieb',
  'Vollzeit, unbefristet',
  'Wir suchen zum nächstmöglichen Zeitpunkt einen Schlosser für die Wartung unserer Krane und Schleusen.',
  'Ihre Aufgaben',
  'Wartung und Reparatur der Krane',
  'Bereitschaftsdienst im Wechsel',
  'Ihr Profil',
  'Abgeschlossene Ausbildung als Schlosser',
  'Führerschein Klasse B',
  'Wir bieten',
  'Vergütung nach TVöD',
  '30 Tage Urlaub',
  'Datenschutz',
  '© 2024 Hafenblatt. Alle Rechte vorbehalten.',
]

const french = [
  'Accueil',
  'Emploi',
  'Se connecter',
  'Mécanicien de port (H/F)',
  'Nous recherchons un mécanicien pour l’entretien de nos grues et de nos écluses.',
  'Vos missions',
  'Entretien des grues',
  'Soudure sur acier',
  'Profil recherché',
  'CAP de mécanicien',
  'Permis B',
  'Mentions légales',
]

describe('an advertisement for a job', () => {
  it.each([
    [
      'de',
      german,
      [
        '## Ihre Aufgaben\n\n- Wartung und Reparatur der Krane',
        '## Wir bieten\n\n- Vergütung nach TVöD\n- 30 Tage Urlaub',
      ],
    ],
    ['fr', french, ['## Vos missions\n\n- Entretien des grues', '- Permis B']],
  ])('keeps its parts with their headings (%s)', async (_, lines, parts) => {
    const outcome = await clean({ text: lines.join('\n') })
    if (!('markdown' in outcome)) throw new Error('Expected a document')
    for (const part of parts) expect(outcome.markdown).toContain(part)
    expect(outcome.markdown).not.toMatch(/Datenschutz|Anmelden|Mentions/)
  })

  it('is not found in a menu', async () => {
    const menu = ['Home', 'Benefits', 'Requirements', 'Contact', 'Sign in', 'Privacy policy']
    const outcome = await clean({ text: menu.join('\n') })
    expect('markdown' in outcome).toBe(false)
  })
})
