import type { Element } from 'hast'
import type { Literal } from 'mdast'

/** A formula in a line of text, in TeX. */
export interface InlineMath extends Literal {
  type: 'inlineMath'
}

/** A formula that stands by itself. */
export interface DisplayMath extends Literal {
  type: 'math'
  meta?: string | null
}

declare module 'mdast' {
  interface PhrasingContentMap {
    inlineMath: InlineMath
  }
  interface BlockContentMap {
    math: DisplayMath
  }
  interface RootContentMap {
    inlineMath: InlineMath
    math: DisplayMath
  }
}

/** Does this element of code hold a formula? */
export const isMath = ({ properties: { className } }: Element): boolean =>
  Array.isArray(className) && className.includes('language-math') && className.length === 2
