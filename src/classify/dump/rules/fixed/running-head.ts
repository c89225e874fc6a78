import { pageAtEnd } from '../../../../words/running-heads.js'
import type { DumpRule } from '../rule.js'

/** Pages that have the same head at least. */
const FEWEST = 3

/** A head, with the number of its page. */
interface Head {
  readonly block: number
  readonly page: number
}

/** The head or foot of a printed page: the same words again and again, with the number of the page behind them. The numbers rise, and text stands between them: those of citations and of lists do not so. */
export const runningHead: DumpRule = {
  name: 'running-head',
  reason: 'pagination',
  worth: [0, -6],
  sort({ page: { blocks }, digits, size }, bins) {
    const found = new Map<string, Head[]>()
    for (let block = 0; block < size; block++) {
      const text = blocks[block]?.text ?? ''
      const page = (digits[block] ?? 0) === 0 ? undefined : pageAtEnd(text)
      if (page === undefined) continue
      const words = text.replace(/\d+/g, '')
      const own = found.get(words)
      if (own === undefined) found.set(words, [{ block, page }])
      else own.push({ block, page })
    }
    for (const own of found.values())
      if (own.length >= FEWEST && own.every((head, at) => at === 0 || follows(own[at - 1], head)))
        for (const { block } of own) bins[block] = 1
  },
}

/** Is one head that of a later page than another, with something between them? */
const follows = (before: Head | undefined, { block, page }: Head): boolean =>
  before !== undefined && page > before.page && block > before.block + 1
