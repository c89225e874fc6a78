import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readBlock, replaceBlock } from '../../bench/docs/blocks.mjs'
import { renderHelp } from '../../bench/docs/help.mjs'
import { renderMatter } from '../../bench/docs/matter.mjs'
import { renderPresets } from '../../bench/docs/presets.mjs'
import { defineProgram } from '../../src/cli/program.js'
import * as serialize from '../../src/matter/serialize.js'

const readme = readFileSync('README.md', 'utf8')
const outsideFences = readme.replace(/^```[\s\S]*?^```/gm, '')
const sections = [...outsideFences.matchAll(/^## (.+)$/gm)].map(([, title = '']) => title)

describe('README', () => {
  it('has its sections in their order', () => {
    expect(sections).toEqual([
      'What is this?',
      'When should I use it?',
      'Install',
      'Use',
      'Command line',
      'Review page',
      'GitHub Action',
      'Library',
      'Front matter',
      'How it decides',
      'Accuracy and speed',
      'Compatibility',
      'Security',
      'Contribute',
    ])
  })

  it('shows the help that the command prints (mend with `npm run docs`)', () => {
    expect(readBlock(readme, 'help')).toBe(renderHelp(defineProgram()))
  })

  it('shows the front-matter fields of the code (mend with `npm run docs`)', () => {
    expect(readBlock(readme, 'front-matter')).toBe(renderMatter(readFileSync('src/types.ts', 'utf8')))
  })

  it('shows how each preset writes each field (mend with `npm run docs`)', () => {
    expect(readBlock(readme, 'presets')).toBe(renderPresets(serialize))
  })
})

describe('renderMatter', () => {
  it('has a line for each field, with its type and meaning', () => {
    const source =
      "export type Mood = 'calm' | 'wild'\nexport interface Matter {\n  /** What it is called. */\n  readonly title?: string\n" +
      '  /** How the sea was. */\n  readonly mood?: Mood\n}\nexport interface Other {\n  /** Not this. */\n  readonly more?: string\n}\n'
    expect(renderMatter(source)).toBe(
      '| field | type | meaning |\n| --- | --- | --- |\n| `title` | string | What it is called. |\n| `mood` | `calm`, `wild` | How the sea was. |',
    )
  })
})

describe('replaceBlock', () => {
  it('replaces what is between the markers and nothing else', () => {
    const document = 'a\n<!-- begin x -->\nold\n<!-- end x -->\nb'
    expect(replaceBlock(document, 'x', 'new')).toBe('a\n<!-- begin x -->\n\nnew\n\n<!-- end x -->\nb')
  })

  it('gives the same document when it is run again', () => {
    const once = replaceBlock('<!-- begin x --><!-- end x -->', 'x', 'new')
    expect(replaceBlock(once, 'x', 'new')).toBe(once)
  })

  it('refuses a document without the markers', () => {
    expect(() => replaceBlock('nothing here', 'x', 'new')).toThrow('Expected <!-- begin x -->')
  })
})

describe.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'])('%s', (file) => {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''

  it('links only to files that exist', () => {
    const targets = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(([, target = '']) => target)
    expect(targets.filter((target) => !existsSync(target))).toEqual([])
  })

  it('names only scripts of the package', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
    const named = [...text.matchAll(/npm run ([a-z:-]+)/g)].map(([, name = '']) => name)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})
