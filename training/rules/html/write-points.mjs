// Writes fitted points into the rules as they stand: questions, comments and reasons stay, points change.
//   node training/rules/html/write-points.mjs FITTED_FOLDER OUT_FOLDER
// Reads cards.json, first.json and second.json, and the rules of this repository; writes OUT_FOLDER/src/classify/html/rules.
import fs from 'node:fs'
import path from 'node:path'

const [fitted = '', out = ''] = process.argv.slice(2)
const RULES = 'src/classify/html/rules'
const root = new URL('../../../', import.meta.url).pathname
const read = (/** @type {string} */ name) => JSON.parse(fs.readFileSync(path.join(fitted, `${name}.json`), 'utf8'))
const cards = read('cards')

/** What becomes of a block that a bit speaks against, where the rule does not say so yet; a purpose is its own reason. */
const REASONS = {
  WITHIN: {
    nav: 'navigation', header: 'navigation', footer: 'footer', aside: 'outside-main-content', form: 'form-control',
    dialog: 'consent-banner', button: 'form-control', label: 'form-control',
  },
  PHRASE: {
    consent: 'consent-banner', share: 'share-bar', newsletter: 'newsletter-box', login: 'login', search: 'search',
    related: 'related', comments: 'comments', teaser: 'teaser', navigation: 'navigation', legal: 'legal',
    advertisement: 'advertisement', paywall: 'paywall-notice', media: 'media-controls', shop: 'form-control',
  },
}

/** Tenths of a log-odds: finer points would be read, and fitted, as more than they are. */
const round = (/** @type {number} */ points) => Math.round(points * 10) / 10 || 0
const rounded = (/** @type {Record<string, number>} */ points) =>
  Object.entries(points).map(([key, value]) => ({ key, points: round(value) }))

const memberOf = (library, key) => (key.includes('-') ? `${library}['${key}']` : `${library}.${key}`)

/** The reason that the rule gives already, or the usual one. */
function reasonOf({ library }, key, code) {
  const row = code.split('\n').find((line) => line.includes(`bit: ${memberOf(library, key)},`)) ?? ''
  return /reason: '([^']+)'/.exec(row)?.[1] ?? (library === 'PURPOSE' ? key : REASONS[library][key])
}

const writers = {
  ranges: (_card, points) => [/points: \[[^\]]*\]/, `points: [${rounded(points).map((cell) => cell.points).join(', ')}]`],
  codes(_card, points) {
    const rows = rounded(points).filter((cell) => cell.points !== 0)
    return [/points: \{[^}]*\}/, `points: {\n${rows.map((cell) => `${cell.key}: ${cell.points},`).join('\n')}\n}`]
  },
  bits(card, points, code) {
    const rows = rounded(points).filter((cell) => cell.points !== 0)
    const lines = rows.map((cell) => {
      const reason = cell.points < 0 ? reasonOf(card, cell.key, code) : undefined
      return `{ bit: ${memberOf(card.library, cell.key)}, points: ${cell.points}${reason ? `, reason: '${reason}'` : ''} },`
    })
    return [/bits: \[\n[\s\S]*?\n {2}\],/, `bits: [\n${lines.join('\n')}\n],`]
  },
}

function rewrite(name, edit) {
  const code = fs.readFileSync(path.join(root, RULES, `${name}.ts`), 'utf8')
  const [place, text] = edit(code)
  if (!place.test(code)) throw new Error(`Expected points in the rule \`${name}\``)
  fs.writeFileSync(path.join(out, RULES, `${name}.ts`), code.replace(place, () => text))
}

fs.mkdirSync(path.join(out, RULES), { recursive: true })
for (const [look, prior] of [['first', 'prior'], ['second', 'second-prior']]) {
  const points = read(look)
  rewrite(prior, () => [/'[a-z-]+', [-.\d]+\)/, `'${prior}', ${round(points.prior)})`])
  for (const card of cards[look]) rewrite(card.name, (code) => writers[card.kind](card, points[card.name], code))
}
