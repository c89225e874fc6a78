#!/usr/bin/env node
// @ts-check
/** `npm run docs`: writes into the README what it says of the code. The measured tables are written by `eval` and `bench`. */
import { readFileSync } from 'node:fs'
import { importProgram } from './built.mjs'
import { renderHelp } from './docs/help.mjs'
import { renderMatter } from './docs/matter.mjs'
import { updateReadme } from './docs/readme.mjs'

const { defineProgram } = await importProgram()
updateReadme({
  help: renderHelp(defineProgram()),
  'front-matter': renderMatter(readFileSync(new URL('../src/types.ts', import.meta.url), 'utf8')),
})
