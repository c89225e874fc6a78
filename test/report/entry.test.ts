import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { renderEntry } from '../../src/flow/report/make-entry.js'
import type { ReportEntry } from '../../src/flow/report/report-entry.js'
import { clean } from '../../src/index.js'
import type { CleanOutcome } from '../../src/types.js'
import { temporaryFolder } from '../read/temporary-folder.js'
import { HOSTILE, pageOf, reviewOf, someOutcomes } from './make-run.js'

const makeEntry = (outcome: CleanOutcome): ReportEntry => JSON.parse(Buffer.from(renderEntry(outcome)).toString())

const pageWith = async (outcomes: readonly CleanOutcome[]): Promise<string> =>
  readFile(await reviewOf(outcomes, await temporaryFolder({})), 'utf8')

describe('an entry of the review page', () => {
  it('holds every block of the source, the result, and where the front matter came from', async () => {
    const outcome = await clean({ id: 'a', html: pageOf('Ferry') }, { explain: 'blocks' })
    const { line, details } = makeEntry(outcome)
    expect(line).toMatchObject({ id: 'a', status: 'kept', title: 'Ferry', lang: 'en' })
    expect(line.words).toBeGreaterThan(line.kept)
    expect(details.blocks).toHaveLength('explanation' in outcome ? (outcome.explanation?.length ?? 0) : 0)
    expect(details.blocks.find(({ text }) => text === 'Home')).toMatchObject({ fate: 'dropped', reason: 'navigation' })
    expect(details.blocks.find(({ because }) => (because?.length ?? 0) > 0)?.because?.[0]).toMatch(/^[+-]?\d+\.\d .+/)
    expect(details.header).toMatch(/^---\ntitle: "Ferry"/)
    expect(details.markdown).toContain('The ferry to the island')
    expect(details.tree).toContainEqual(expect.objectContaining({ tag: 'p' }))
  })

  it('says of a record without a document, and of a failure, why and where', async () => {
    const [, , empty, failed] = (await someOutcomes()).map(makeEntry)
    expect(empty?.line).toMatchObject({ status: 'empty', why: expect.stringMatching(/^no-/) })
    expect(failed?.line).toMatchObject({ status: 'failed', why: 'E_JSONL', place: 'crawl.jsonl, line 7' })
    expect(failed?.details.message).toBe('The line is not JSON. Expected: one JSON object a line.')
  })
})

describe('the file of the review page', () => {
  it('holds no markup of a page, and lets in its own script and style alone', async () => {
    const html = await pageWith(await someOutcomes())
    expect(html).not.toContain(HOSTILE.slice(0, 20))
    expect(html.match(/<script(?: |>)/g)).toHaveLength(1 + 1 + 4)
    expect(html).toMatch(/default-src 'none'; style-src 'sha256-[\w+/=]+'; script-src 'sha256-[\w+/=]+'/)
    expect(html).not.toMatch(/(?:src|href)="?http/)
  })

  it('is the same for the same run', async () => {
    const outcomes = await someOutcomes()
    expect(await pageWith(outcomes)).toBe(await pageWith(outcomes))
  })
})
