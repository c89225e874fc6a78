#!/usr/bin/env node
// @ts-check
/**
 * `npm run build:action`: bundles the GitHub Action into `action/`, for a runner installs nothing. `-- --check` writes nothing
 * and fails when what is there is not what the sources make; `-- --out FOLDER` writes elsewhere.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { collectLicenses, forNode, root, withNgramsAsData } from '../bundle/shared.mjs'

const { values } = parseArgs({ options: { check: { type: 'boolean' }, out: { type: 'string' } } })
const folder = values.out ?? join(root, 'action')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/**
 * jsdom reads files of its own at run time and cannot be bundled; the Action refuses the engine that needs it.
 * @type {import('esbuild').Plugin}
 */
const withoutJsdom = {
  name: 'without-jsdom',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^jsdom$/ }, () => ({ path: 'jsdom', namespace: 'missing' }))
    onLoad({ filter: /.*/, namespace: 'missing' }, () => ({
      contents: "throw new Error('The Action brings no jsdom, which the Readability engine needs')",
    }))
  },
}

/**
 * The version stands in the package's description, which is no neighbour of the bundle.
 * @type {import('esbuild').Plugin}
 */
const withVersion = {
  name: 'with-version',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]flow[\\/]version\.ts$/ }, () => ({
      contents: `export const readVersion = () => ${JSON.stringify(version)}`,
    }))
  },
}

/** What both bundles have in common. @satisfies {import('esbuild').BuildOptions} */
const shared = /** @type {const} */ ({ minify: true, charset: 'utf8', write: false })

const { outputFiles, metafile } = await build({
  ...forNode,
  ...shared,
  entryPoints: { index: 'src/action/main.ts', child: 'src/read/parquet/child.ts' },
  outdir: folder,
  plugins: [withoutJsdom, withVersion, withNgramsAsData],
})

/** The script and the style of the review page, which its writer reads. */
const page = await build({
  ...shared,
  absWorkingDir: root,
  bundle: true,
  entryPoints: ['src/report/page/main.ts', 'src/report/page/style.css'],
  outdir: join(folder, 'page'),
  target: 'es2022',
})

const files = new Map([
  ...[...outputFiles, ...page.outputFiles].map(({ path, contents }) => /** @type {const} */ ([path, contents])),
  [join(folder, 'LICENSES.txt'), Buffer.from(collectLicenses(Object.keys(metafile.inputs)))],
])
const stale = [...files].filter(([path, contents]) => !existsSync(path) || !readFileSync(path).equals(contents))

if (values.check) {
  for (const [path] of stale)
    console.error(`${relative(root, path)} is not what the sources make: npm run build:action`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  mkdirSync(join(folder, 'page'), { recursive: true })
  for (const [path, contents] of files) writeFileSync(path, contents)
}
