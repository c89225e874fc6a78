import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CleanOutcome } from '../../src/types.js'
import { reviewOf, someOutcomes } from './make-run.js'

/** A Chromium to look at the page with; `.ci/run` names one, and elsewhere there may be none. */
const executablePath = process.env.CHROMIUM ?? ''

describe.skipIf(executablePath === '')('the review page in a browser', () => {
  let browser: Browser
  let folder: string
  let outcomes: CleanOutcome[]
  let address: string
  /** What the page asked of the network, or complained about. */
  let complaints: string[]

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    outcomes = await someOutcomes()
    folder = await mkdtemp(join(tmpdir(), 'unscrape-report-'))
    address = pathToFileURL(await reviewOf(outcomes, folder)).href
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await rm(folder, { recursive: true, force: true })
  })

  async function open(hash = '', options: Parameters<Browser['newPage']>[0] = {}, at = address): Promise<Page> {
    const page = await browser.newPage(options)
    complaints = []
    page.on('request', (request) => request.url().startsWith('file:') || complaints.push(request.url()))
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(at + hash)
    return page
  }

  /** The headline of the record that is open. Waited for, since the page draws it after the address has changed. */
  const headline = (page: Page, text: string): Locator => page.locator('h2:visible', { hasText: text })

  const rows = (page: Page): Promise<string[]> => page.locator('.rows a').allTextContents()

  it('lists every record, and nothing of a page runs, loads or becomes markup', async () => {
    const page = await open()
    expect(await rows(page)).toHaveLength(4)
    for (const number of [1, 2, 3, 4]) {
      await page.goto(`${address}#record-${number}`)
      await page.reload()
      for (const tab of await page.getByRole('tab').all()) await tab.click()
    }
    expect(await page.evaluate('window.hurt')).toBeUndefined()
    expect(await page.locator('#details img, #details iframe, #details script').count()).toBe(0)
    expect(complaints).toEqual([])
    await page.close()
  })

  it('shows a document beside its source, the dropped blocks struck out with their reasons', async () => {
    const page = await open('#record-1')
    await headline(page, 'Ferry to the island').waitFor()
    expect(await page.locator('.block.dropped', { hasText: 'Home' }).locator('.verdict').textContent()).toMatch(
      /^dropped: navigation/,
    )
    expect(await page.locator('.block.dropped del').first().textContent()).toBe('Home')
    await page.getByRole('tab', { name: 'Markdown' }).click()
    expect(await page.getByRole('tabpanel').textContent()).toContain('title: "Ferry to the island"')
    await page.getByRole('tab', { name: 'Front matter' }).click()
    expect(await page.getByRole('tabpanel').locator('tr', { hasText: 'title' }).textContent()).toContain(
      'Ferry to the island',
    )
    await page.getByLabel('Show').selectOption('kept')
    expect(await page.locator('.block.dropped').count()).toBe(0)
    await page.close()
  })

  it('links to the web alone', async () => {
    const page = await open('#record-1')
    const links = await page.locator('.rendered a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(links).toEqual(['https://example.org/two'])
    await page.close()
  })

  it('searches, sorts and filters by a click on a bar', async () => {
    const page = await open()
    await page.getByLabel('Search').fill('ferry')
    expect(await rows(page)).toEqual(['Ferry to the island'])
    await page.getByRole('button', { name: 'Show all records' }).click()
    await page.getByRole('button', { name: 'Words', exact: true }).click()
    expect(await page.locator('[aria-sort=descending]').textContent()).toBe('Words')
    expect((await rows(page)).at(-1)).toMatch(/empty|crawl/)
    await page.getByRole('button', { name: /E_JSONL/ }).click()
    expect(await rows(page)).toEqual(['crawl.jsonl#7'])
    await page.close()
  })

  it('is used by the keyboard alone: open, go on, go back to where one was', async () => {
    const page = await open()
    await page.locator('.rows a').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#record-1$/)
    await headline(page, 'Ferry to the island').waitFor()
    await page.keyboard.press('j')
    await page.waitForURL(/#record-2$/)
    await headline(page, 'Ferry to the island').waitFor({ state: 'detached' })
    await page.keyboard.press('k')
    await headline(page, 'Ferry to the island').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('#row-0:focus').waitFor()
    await page.close()
  })

  it('takes keys that come faster than the browser tells of a new place', async () => {
    const page = await open('#record-1')
    await headline(page, 'Ferry to the island').waitFor()
    await page.evaluate(`for (const key of ['j', 'j', 'k', 'j'])
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))`)
    await page.waitForURL(/#record-3$/)
    await page.close()
  })

  it.each([
    ['the list', ''],
    ['a document', '#record-1'],
    ['a failure', '#record-4'],
  ])('gives axe nothing serious to say about %s, by day, by night and on a telephone', async (_, hash) => {
    for (const options of [{}, { colorScheme: 'dark' as const }, { viewport: { width: 390, height: 800 } }]) {
      const page = await open(hash, { ...options, bypassCSP: true })
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate<{
        violations: { id: string; impact: string; nodes: { html: string }[] }[]
      }>('axe.run()')
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      await page.close()
    }
  })

  it('fits a telephone', async () => {
    const page = await open('#record-1', { viewport: { width: 390, height: 800 } })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    await page.close()
  })

  it('lists 5,000 records', async () => {
    const many = Array.from(
      { length: 5000 },
      (_, index) => ({ ...outcomes[index % 4], id: `record ${index}` }) as CleanOutcome,
    )
    const page = await open('', {}, pathToFileURL(await reviewOf(many, folder)).href)
    await page.locator('#row-4999').waitFor({ state: 'attached' })
    await page.goto(`${page.url()}#record-5000`)
    await headline(page, 'record 4999').waitFor()
    expect(complaints).toEqual([])
    await page.close()
  }, 60_000)
})
