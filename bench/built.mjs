// @ts-check
/** What is measured is the built code; its types are those of the source, so that nothing here needs a build to be checked. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const dist = new URL('../dist/', import.meta.url)

/** The command's script. */
export const command = fileURLToPath(new URL('cli/main.js', dist))

/** Whether there is a build. */
export const isBuilt = () => existsSync(command)

/** @returns {Promise<typeof import('../src/index.js')>} */
export const importLibrary = () => import(new URL('index.js', dist).href)

/** @returns {Promise<typeof import('../src/parse/index.js')>} */
export const importParse = () => import(new URL('parse/index.js', dist).href)

/** @returns {Promise<typeof import('../src/classify/model/index.js')>} */
export const importClassify = () => import(new URL('classify/model/index.js', dist).href)

/** @returns {Promise<typeof import('../src/matter/index.js')>} */
export const importMatter = () => import(new URL('matter/index.js', dist).href)

/** @returns {Promise<typeof import('../src/shape/prune.js')>} */
export const importPrune = () => import(new URL('shape/prune.js', dist).href)

/** @returns {Promise<typeof import('../src/shape/index.js')>} */
export const importShape = () => import(new URL('shape/index.js', dist).href)

/** @returns {Promise<typeof import('../src/shape/mdast/index.js')>} */
export const importMdast = () => import(new URL('shape/mdast/index.js', dist).href)

/** @returns {Promise<typeof import('../src/shape/markdown/index.js')>} */
export const importWriteMarkdown = () => import(new URL('shape/markdown/index.js', dist).href)

/** @returns {Promise<typeof import('../src/cli/program.js')>} */
export const importProgram = () => import(new URL('cli/program.js', dist).href)

/** @returns {Promise<typeof import('../src/cli/config/schema.js')>} */
export const importSchema = () => import(new URL('cli/config/schema.js', dist).href)

/** @returns {Promise<typeof import('../src/cli/options/table.js')>} */
export const importOptions = () => import(new URL('cli/options/table.js', dist).href)

/** @returns {Promise<typeof import('../src/matter/serialize.js')>} */
export const importSerialize = () => import(new URL('matter/serialize.js', dist).href)
