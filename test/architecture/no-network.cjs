// @ts-check
/** Loaded before the command: whatever would open a socket, or ask for an address, ends the process with a code of its own. */
const fs = require('node:fs')

/** @param {string} name */
const refuse = (name) =>
  function refused() {
    fs.writeSync(2, `NETWORK: ${name}\n`)
    process.exit(99)
  }

/** @type {Readonly<Record<string, readonly string[]>>} */
const ways = {
  net: ['connect', 'createConnection', 'createServer'],
  tls: ['connect', 'createServer'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer', 'createSecureServer'],
  dgram: ['createSocket'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse'],
}
for (const [module, names] of Object.entries(ways)) {
  const loaded = require(`node:${module}`)
  for (const name of names) loaded[name] = refuse(`${module}.${name}`)
}
const net = require('node:net')
net.Socket.prototype.connect = refuse('Socket.connect')
net.Server.prototype.listen = refuse('Server.listen')
for (const name of ['fetch', 'WebSocket', 'EventSource']) Object.assign(globalThis, { [name]: refuse(name) })
require('node:module').syncBuiltinESMExports()
