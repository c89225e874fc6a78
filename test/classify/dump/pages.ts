import { classifyDump } from '../../../src/classify/dump/index.js'
import { parseDump } from '../../../src/parse/dump/index.js'
import type { Page, Verdict } from '../../../src/types.js'

/** Prose of a page that is about nothing else, to stand around what a test is about. */
export const prose = [
  'The harbour office of Port Ellery has closed its northern quay for three weeks, because two of the oak piles under it have rotted through.',
  'About forty boats, most of them small trawlers, will have to land their catch at the southern quay, where the crane is older and the tide runs faster.',
  '“Nobody is happy about it, but a quay that falls into the sea would make us less happy still,” the harbour master, Ida Holm, said on Monday evening.',
  'The town has set aside a sum for repairs every year since the great storm, and the office expects that the new piles will not cost more than that.',
  'Divers began their work on Tuesday morning, and the first of the rotten piles was lifted out of the mud before noon, to the applause of a school class.',
  'If the weather holds, the quay will be opened again before the herring season begins, with a small feast for everybody who has had to go the long way round.',
]

/** A page read and judged, asked by the text of its blocks. */
export interface Judged {
  readonly page: Page
  readonly verdicts: readonly Verdict[]
  /** The verdict on the nth block of this text, the first by default. */
  verdict(text: string, nth?: number): Verdict | undefined
  readonly body: readonly string[]
}

export function judgePage(blocks: readonly string[], between = '\n\n'): Judged {
  const page = parseDump(blocks.join(between))
  const verdicts = classifyDump(page, { focus: 'balanced', explain: 'blocks' })
  return {
    page,
    verdicts,
    verdict: (text, nth = 0) => verdicts[page.blocks.filter((block) => block.text === text)[nth]?.index ?? -1],
    body: page.blocks.filter(({ index }) => verdicts[index]?.fate === 'body').map(({ text }) => text),
  }
}
