import type { Matter, PageType } from '../types.js'

/** What an engine tells of a page beside its verdicts. */
interface Judgement {
  readonly quality?: number | undefined
  readonly type?: PageType | undefined
}

/** Front matter with what the engine tells: the quality, and the type where the page itself does not say it. */
export function withJudgement(matter: Matter, { quality, type }: Judgement): Matter {
  const told = matter.type ?? type
  return { ...matter, ...(told === undefined ? {} : { type: told }), ...(quality === undefined ? {} : { quality }) }
}

/** Where the fields came from that an engine has told. */
export function originsOfJudgement(before: Matter, after: Matter): Partial<Record<keyof Matter, string>> {
  return {
    ...(after.type !== undefined && before.type === undefined ? { type: 'model of page types' } : {}),
    ...(after.quality !== undefined ? { quality: 'F1 that the model expects' } : {}),
  }
}
