// Opens a private build of the product: fitting needs two functions that the product keeps to itself, and what each card is made of.
//   node training/rules/html/open-build.mjs DIST_FOLDER
import fs from 'node:fs'
import path from 'node:path'

const [dist = ''] = process.argv.slice(2)

function change(/** @type {string} */ file, /** @type {(code: string) => string} */ edit) {
  const place = path.join(dist, 'classify/html', file)
  const code = fs.readFileSync(place, 'utf8')
  const changed = edit(code)
  if (changed === code) throw new Error(`Expected something to open in \`${place}\``)
  fs.writeFileSync(place, changed)
}

const handOver = (/** @type {string} */ file, /** @type {string} */ parts) =>
  change(file, (code) => code.replace('return { name, apply }', `return { name, apply, card: { ${parts} } }`))

change('features/vocabulary.js', (code) => code.replace('function namesOf', 'export function namesOf'))
change('features/wording.js', (code) => code.replace('function labelTokens', 'export function labelTokens'))
handOver('rules/scorecard.js', "by, and, points, kind: 'ranges'")
handOver('rules/bit-card.js', "column, points: bits, kind: 'bits'")
handOver('rules/code-card.js', "column, points, kind: 'codes'")
