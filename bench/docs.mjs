#!/usr/bin/env node
// @ts-check
/**
 * `npm run docs`: writes what the documents say of the code, and the schema of the configuration file. The measured tables
 * are written by `eval` and `bench`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { importLibrary, importOptions, importProgram, importSchema, importSerialize } from './built.mjs'
import { renderAction } from './docs/action.mjs'
import { renderExample } from './docs/example.mjs'
import { renderHelp } from './docs/help.mjs'
import { renderMan } from './docs/man.mjs'
import { renderMatter } from './docs/matter.mjs'
import { renderPresets } from './docs/presets.mjs'
import { readReadme, updateDocument, updateReadme } from './docs/readme.mjs'
import { renderReference } from './docs/reference.mjs'
import { renderSchema } from './docs/schema.mjs'

const types = readFileSync(new URL('../src/types.ts', import.meta.url), 'utf8')
const library = await importLibrary()
const { defineProgram } = await importProgram()
updateReadme({
  'example-output': await renderExample(readReadme(), library),
  help: renderHelp(defineProgram()),
  'front-matter': renderMatter(types),
  presets: renderPresets(await importSerialize()),
})

const { configSchema } = await importSchema()
writeFileSync(new URL('../schema.json', import.meta.url), renderSchema(configSchema))

const { optionEntries } = await importOptions()
writeFileSync(new URL('../action.yml', import.meta.url), renderAction(optionEntries))
updateDocument('docs/reference.md', renderReference(optionEntries, types))
writeFileSync(new URL('../docs/unscrape.1', import.meta.url), renderMan(defineProgram(), optionEntries))
