import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'
import { HOSTILE, pageOf } from './make-run.js'

const executablePath = process.env.CHROMIUM ?? ''
const page = new URL('../../docs/playground.html', import.meta.url).href

const DUMP = [
  'Skip to content',
  'Home',
  'Boats',
  'Forty chairs for the island',
  'The ferry to the island leaves at seven, and the baker has the bread on board for everybody who wants some.',
  'Nobody on the quay could say who had ordered forty chairs for the school, and the teacher counted them twice.',
  'Read more',
  'Share',
].join('\n')

describe.skipIf(executablePath === '')('the page to try it on, in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  }, 60_000)
  afterAll(() => browser?.close())

  async function cleaned(input: string) {
    const tab = await browser.newPage()
    const complaints: string[] = []
    tab.on('pageerror', (error) => complaints.push(error.message))
    tab.on('request', (request) => request.url().startsWith('file:') || complaints.push(request.url()))
    await tab.goto(page)
    await tab.getByLabel('The page').fill(input)
    await tab.getByRole('button', { name: 'Clean' }).click()
    await tab.locator('#status:not(:empty)').waitFor()
    const status = await tab.locator('#status').textContent()
    const result = await tab.locator('#result').textContent()
    const hurt = await tab.evaluate('window.hurt')
    await tab.close()
    return { status, result, hurt, complaints }
  }

  it('gives the Markdown that the command gives, for a page and for a dump', async () => {
    for (const [input, kind] of [
      [{ html: pageOf('Ferry') }, 'HTML'],
      [{ text: DUMP }, 'text'],
    ] as const) {
      const outcome = await clean(input)
      const { status, result, complaints } = await cleaned('html' in input ? input.html : input.text)
      expect(status).toMatch(new RegExp(`^Read as ${kind}: \\d+ blocks kept`))
      expect(result).toMatch(/^---\ntitle: /)
      expect(result).toContain('markdown' in outcome ? outcome.markdown : 'no document')
      expect(complaints).toEqual([])
    }
  })

  it('runs nothing of what is pasted', async () => {
    const { hurt, complaints } = await cleaned(pageOf('Ferry', HOSTILE))
    expect(hurt).toBeUndefined()
    expect(complaints).toEqual([])
  })

  it('says why there is no document', async () => {
    expect((await cleaned('<html><title>x</title>')).status).toMatch(/^Read as HTML: no document \(no/)
  })
})
