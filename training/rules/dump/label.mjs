// Labels the lines of the shared dumps: node training/rules/dump/label.mjs SETS_FOLDER OUT_FILE
import fs from 'node:fs'
import { alignLines } from './align.mjs'
import { readDumps, SETS } from './read-dumps.mjs'

const [sets = '', out = ''] = process.argv.slice(2)
const file = fs.openSync(out, 'w')
for (const set of SETS) {
  let count = 0
  for (const { id, text, truth } of readDumps(sets, set)) {
    const { isContent, first, last } = alignLines(text, truth.text ?? '')
    const row = { set, id, isContent: [...isContent].join(''), first: [...first], last: [...last] }
    fs.writeSync(file, `${JSON.stringify(row)}\n`)
    count++
  }
  console.error(set, count)
}
