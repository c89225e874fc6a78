import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { confineSettings } from '../../src/action/confine.js'
import type { Settings } from '../../src/cli/config/settle.js'
import { defineProgram } from '../../src/cli/program.js'

const parent = realpathSync(mkdtempSync(join(tmpdir(), 'unscrape-confine-')))
const workspace = join(parent, 'work')
mkdirSync(join(workspace, 'dumps'), { recursive: true })
mkdirSync(join(parent, 'workshop'))
writeFileSync(join(parent, 'secret'), '')
symlinkSync(parent, join(workspace, 'out-link'))
symlinkSync(join(workspace, 'dumps'), join(workspace, 'in-link'))

const settings = (inputs: readonly string[], named: object = {}, file?: string): Settings => ({
  inputs,
  options: { ...defineProgram().opts(), ...named },
  sections: {},
  ...(file === undefined ? {} : { file }),
})

describe('confineSettings', () => {
  it.each([
    ['dumps'],
    ['dumps/'],
    ['.'],
    ['not/there/yet'],
    ['dumps/*.html'],
    ['**/*.warc.gz'],
    ['{a,b}/*.html'],
    ['in-link/x'],
    ['..dumps'],
    [join(workspace, 'dumps')],
    [join(workspace, '*.html')],
  ])('lets %s pass', (path) => {
    expect(() => confineSettings(settings([path], { output: path }), workspace)).not.toThrow()
  })

  it.each([
    ['..'],
    ['../secret'],
    ['dumps/../../secret'],
    ['../workshop'],
    ['/etc/passwd'],
    ['out-link/secret'],
    ['out-link/new/file'],
    ['../*.html'],
    ['/etc/*'],
    ['out-link/*'],
    ['dumps/*/../../../secret'],
    ['{dumps,../..}/secret'],
    ['*/{..,x}/../secret'],
  ])('refuses %s', (path) => {
    const message = `Expected a path inside the workspace, but ${path} leads out of it`
    expect(() => confineSettings(settings([path]), workspace)).toThrow(message)
  })

  it.each(['output', 'rejects', 'config'])('refuses the option %s that leads out', (key) => {
    expect(() => confineSettings(settings([], { [key]: '../x' }), workspace)).toThrow('leads out')
  })

  it('refuses a configuration file from above', () => {
    expect(() => confineSettings(settings([], {}, join(parent, 'unscrape.config.yaml')), workspace)).toThrow(
      'leads out',
    )
  })
})
