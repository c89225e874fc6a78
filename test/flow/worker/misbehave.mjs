// @ts-check
/**
 * A worker that does what the body of each task says; run as `misbehave.mjs worker`. It speaks the frames without our code, so
 * that the test sees what another program would.
 */
import { existsSync, writeFileSync, writeSync } from 'node:fs'

/** @param {object} header @param {string} [body] */
function send(header, body = '') {
  const json = Buffer.from(JSON.stringify(header))
  const bytes = Buffer.from(body)
  const prefix = Buffer.alloc(8)
  prefix.writeUInt32LE(json.length, 0)
  prefix.writeUInt32LE(bytes.length, 4)
  writeSync(1, Buffer.concat([prefix, json, bytes]))
}

/** @param {string} body */
function obey(body) {
  const [order = '', detail = ''] = body.split(' ')
  if (order === 'crash') process.kill(process.pid, 'SIGKILL')
  if (order === 'hang') for (;;);
  if (order === 'garbage') writeSync(1, Buffer.alloc(64, 0xff))
  if (order === 'crash-once' && !existsSync(detail)) {
    writeFileSync(detail, '')
    process.kill(process.pid, 'SIGKILL')
  }
  if (order === 'memory') {
    /** @type {number[][]} */
    const held = []
    for (;;) held.push(Array.from({ length: 1e6 }, (_, index) => index + 0.5))
  }
  send({ type: 'result', pid: process.pid, rss: Number(order === 'grow' ? detail : 1) }, body)
}

let held = Buffer.alloc(0)
for await (const chunk of process.stdin) {
  held = Buffer.concat([held, chunk])
  while (held.length >= 8 && held.length >= 8 + held.readUInt32LE(0) + held.readUInt32LE(4)) {
    const end = 8 + held.readUInt32LE(0)
    const header = JSON.parse(held.toString('utf8', 8, end))
    const body = held.toString('utf8', end, end + held.readUInt32LE(4))
    held = held.subarray(end + held.readUInt32LE(4))
    if (header.type !== 'hello') obey(body)
    else if (header.job === 'never') throw new TypeError('no such job')
    else send({ type: 'ready' })
  }
}
