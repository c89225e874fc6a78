// Writes fitted points of names and words into the tables as they stand.
//   node training/rules/html/write-vocabulary.mjs FITTED_FOLDER OUT_FOLDER
import fs from 'node:fs'
import path from 'node:path'

const [fitted = '', out = ''] = process.argv.slice(2)
const WORDS = 'src/words/html'
const root = new URL('../../../', import.meta.url).pathname
/** Smaller points are left out: most of the list, and next to none of what it says. */
const LEAST = 0.12

/** @type {{ token: string, group: 'near' | 'far' | 'own' | 'head', points: number }[]} */
const rows = JSON.parse(fs.readFileSync(path.join(fitted, 'vocabulary.json'), 'utf8'))
const names = new Map()
const words = { own: new Map(), head: new Map() }
for (const { token, group, points } of rows.filter((row) => Math.abs(row.points) >= LEAST)) {
  const value = Math.round(points * 10) / 10
  if (token.startsWith('~')) words[group].set(token.slice(1), [value])
  else names.set(token, { ...names.get(token), [group]: value })
}
const nameTable = new Map([...names].map(([token, { near = 0, far = 0 }]) => [token, [near, far]]))

/** Rows of points with all that have them, from the most negative on. */
function tableOf(points, separator) {
  const rows = new Map()
  for (const [token, values] of points) {
    const key = values.join(', ')
    if (!rows.has(key)) rows.set(key, { values, tokens: [] })
    rows.get(key).tokens.push(token)
  }
  const order = [...rows].sort(([, a], [, b]) => a.values[0] - b.values[0] || (a.values[1] ?? 0) - (b.values[1] ?? 0))
  return order.map(([key, { tokens }]) => `[${key}, ${JSON.stringify(tokens.sort().join(separator))}],`).join('\n')
}

function rewrite(name, tables) {
  let code = fs.readFileSync(path.join(root, WORDS, `${name}.ts`), 'utf8')
  for (const [table, text] of Object.entries(tables)) {
    const place = new RegExp(`(const ${table}: [^=]*= \\[\\n)[\\s\\S]*?\\n\\]`)
    if (!place.test(code)) throw new Error(`Expected a table \`${table}\` in \`${name}\``)
    code = code.replace(place, (_all, head) => `${head}${text}\n]`)
  }
  fs.mkdirSync(path.join(out, WORDS), { recursive: true })
  fs.writeFileSync(path.join(out, WORDS, `${name}.ts`), code)
}

rewrite('token-points', { table: tableOf(nameTable, ' ') })
rewrite('word-points', { own: tableOf(words.own, '|'), head: tableOf(words.head, '|') })
