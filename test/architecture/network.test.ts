import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { beforeEach, describe, expect, it } from 'vitest'
import { readSources } from './imports.js'

const start = promisify(execFile)
const preload = resolve('test/architecture/no-network.cjs')

/** Parts of Node, and packages, that open sockets. */
const modules = ['net', 'tls', 'http', 'https', 'http2', 'dgram', 'dns', 'inspector', 'undici'].flatMap((name) => [
  name,
  `node:${name}`,
  `node:${name}/promises`,
])

/** A page that asks for something from everywhere a page can. */
const sentence = 'The ferry left the harbour of Velden in the morning, and nobody had expected it before noon.'
const page = `<!doctype html><html manifest="http://127.0.0.1:9/m"><head><base href="http://127.0.0.1:9/"><title>Ferry</title>
<link rel="stylesheet" href="http://127.0.0.1:9/a.css"><link rel="preconnect dns-prefetch" href="http://127.0.0.1:9"><style>@import "http://127.0.0.1:9/b.css";
body{background:url(http://127.0.0.1:9/c.png)}</style><script src="http://127.0.0.1:9/d.js"></script><script>fetch('http://127.0.0.1:9/e')</script>
<meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/f"><meta property="og:image" content="http://127.0.0.1:9/g.png"></head>
<body onload="fetch('http://127.0.0.1:9/h')"><iframe src="http://127.0.0.1:9/i"></iframe><object data="http://127.0.0.1:9/j"></object>
<embed src="http://127.0.0.1:9/k"><video src="http://127.0.0.1:9/l" poster="http://127.0.0.1:9/m"></video><audio src="http://127.0.0.1:9/n"></audio>
<form action="http://127.0.0.1:9/o"><input type="image" src="http://127.0.0.1:9/p"></form><article><h1>Ferry</h1>
<p>${sentence.repeat(4)}</p><img src="http://127.0.0.1:9/q.png" srcset="http://127.0.0.1:9/r.png 2x"><p>${sentence.repeat(4)}</p></article>
<svg><image href="http://127.0.0.1:9/s"/><use href="http://127.0.0.1:9/t#u"/></svg></body></html>`

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unscrape-network-'))
  mkdirSync(join(folder, 'in'))
  for (const name of ['one', 'two', 'three']) writeFileSync(join(folder, 'in', `${name}.html`), page)
  writeFileSync(
    join(folder, 'in/crawl.jsonl'),
    `${JSON.stringify({ url: 'http://127.0.0.1:9/', text: `${sentence} ${sentence}\n\nShe came back on ${sentence}` })}\n`,
  )
})

const node = (args: readonly string[]) =>
  start(process.execPath, args, { env: { ...process.env, NODE_OPTIONS: `--require ${preload}` } })

describe('the network', () => {
  it('is imported by no file', () => {
    const users = readSources('src').flatMap(({ path, packages, code }) => [
      ...packages.filter((name) => modules.includes(name)).map((name) => `${path}: ${name}`),
      ...[...code.matchAll(/\b(?:fetch|WebSocket|EventSource|XMLHttpRequest)\s*\(/g)].map(([use]) => `${path}: ${use}`),
    ])
    expect(users).toEqual([])
  })

  for (const engine of ['model', 'readability']) {
    it(`is not used by the command or its workers, whatever a page asks for: ${engine}`, async () => {
      const out = join(folder, 'out')
      const args = ['-o', out, '--engine', engine, '--jobs', '2', '--explain', '--rejects', join(folder, 'rejects')]
      const { stderr } = await node(['dist/cli/main.js', join(folder, 'in'), ...args])
      expect(stderr).not.toContain('NETWORK')
      expect(stderr).toContain('4 kept')
      expect(readFileSync(join(out, 'one.md'), 'utf8')).toContain(sentence)
    })
  }

  it('would be seen if it were used', async () => {
    for (const use of [
      "require('net').connect(9)",
      "require('http').get('http://127.0.0.1:9')",
      "import('node:dns').then((dns) => dns.lookup('localhost', () => {}))",
      "fetch('http://127.0.0.1:9')",
    ]) {
      await expect(node(['--eval', use])).rejects.toMatchObject({ code: 99 })
    }
  })
})
