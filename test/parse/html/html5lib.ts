import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One tree-construction test of html5lib. */
export interface TreeTest {
  readonly title: string
  readonly html: string
  /** The element around a fragment, such as `td` or `svg path`; undefined for a document. */
  readonly context?: string
}

/** Reads the tests of a folder that hold where scripts are off. */
export function readTreeTests(folder: string): TreeTest[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.dat'))
  return files.flatMap((file) => readFile(file, readFileSync(join(folder, file), 'utf8')))
}

function readFile(file: string, text: string): TreeTest[] {
  const tests: TreeTest[] = []
  for (const [index, part] of `\n${text}`.split('\n#data\n').slice(1).entries()) {
    if (/^#script-on$/m.test(part)) continue
    const html = part.startsWith('#errors') ? '' : part.slice(0, part.indexOf('\n#errors'))
    const context = /^#document-fragment\n(.+)$/m.exec(part)?.[1]
    const title = `${file} ${index}: ${JSON.stringify(html.slice(0, 80))}`
    tests.push(context === undefined ? { title, html } : { title, html, context })
  }
  return tests
}
