// @ts-check
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('read.py', import.meta.url))

/**
 * PyYAML, to which front matter is sent a line at a time.
 * @param {string} command
 */
export function openPython(command) {
  const child = spawn(command, [script], { stdio: ['pipe', 'pipe', 'inherit'] })
  const failed = new Promise((resolve) => child.on('error', () => resolve('')))
  let answer = ''
  child.stdout.on('data', (bytes) => {
    answer += bytes
  })
  child.stdin.on('error', () => {}) // It could not be started: `end` says so.
  return {
    /**
     * @param {string} yaml
     * @param {unknown} expected
     */
    send: (yaml, expected) => child.stdin.write(`${JSON.stringify({ yaml, expected })}\n`),
    /** @returns {Promise<{read: number, wrong: number}>} */
    async end() {
      child.stdin.end()
      await Promise.race([failed, new Promise((resolve) => child.on('close', resolve))])
      return answer === '' ? { read: 0, wrong: 0 } : JSON.parse(answer)
    },
  }
}
