// @ts-check
/**
 * The last step of `npm run build`: bundles the command, its workers and the child that reads Parquet. Most of the time to start is
 * finding, reading and linking modules one by one, and a page needs a thousand of them. What the command runs lies in `dist/command`, as many
 * levels deep as the sources that look for their neighbours; the library stays a tree of modules.
 */
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { collectLicenses, forNode, root, withNgramsAsData } from './shared.mjs'

const folder = join(root, 'dist/command')
// The names of its files change with what is in them.
rmSync(folder, { recursive: true, force: true })

const { metafile } = await build({
  ...forNode,
  entryPoints: { 'cli/main': 'src/cli/main.ts', 'command/child': 'src/read/parquet/child.ts' },
  outdir: join(root, 'dist'),
  chunkNames: 'command/[name]-[hash]',
  // What a dynamic import names becomes a file of its own, which only the runs that need it load. A package in CommonJS has no names there:
  // it is imported by name in a file of ours, and that file dynamically.
  splitting: true,
  // It reads files of its own at run time.
  external: ['jsdom'],
  plugins: [withNgramsAsData],
})

cpSync(join(root, 'dist/report/page'), join(folder, 'page'), { recursive: true })
writeFileSync(join(folder, 'LICENSES.txt'), collectLicenses(Object.keys(metafile.inputs)))
