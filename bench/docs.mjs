#!/usr/bin/env node
// @ts-check
/** `npm run docs`: writes into the README what it says of the code. The measured tables are written by `eval` and `bench`. */
import { readFileSync } from 'node:fs'
import { importLibrary, importProgram } from './built.mjs'
import { renderExample } from './docs/example.mjs'
import { renderHelp } from './docs/help.mjs'
import { renderMatter } from './docs/matter.mjs'
import { readReadme, updateReadme } from './docs/readme.mjs'

const library = await importLibrary()
const { defineProgram } = await importProgram()
updateReadme({
  'example-output': await renderExample(readReadme(), library),
  help: renderHelp(defineProgram()),
  'front-matter': renderMatter(readFileSync(new URL('../src/types.ts', import.meta.url), 'utf8')),
})
