import type { Mark } from './line.js'

/** The marks (`a`, `strong`, …) that are open in the source. */
export class Marks {
  /** A mark around all others. */
  outer: Mark | undefined
  private readonly open: Mark[] = []

  enter(mark: Mark): void {
    this.open.push(mark)
  }

  leave(): void {
    this.open.pop()
  }

  /** Is a mark of this name open? */
  has(name: string): boolean {
    return this.open.some(({ tagName }) => tagName === name)
  }

  /** The outermost open mark that passes. */
  find(isWanted: (mark: Mark) => boolean): Mark | undefined {
    return this.open.find(isWanted)
  }

  /** The marks to stand around text that comes now: each kind once, nothing in code but links, none bold in a heading. */
  wanted(inHeading: boolean): readonly Mark[] {
    if (this.open.length === 0 && this.outer === undefined) return this.open
    const wanted: Mark[] = []
    let code: Mark | undefined
    for (const mark of this.outer === undefined ? this.open : [this.outer, ...this.open]) {
      if (mark.tagName === 'code') code ??= mark
      else if (code !== undefined && mark.tagName !== 'a') continue
      else if (mark.tagName === 'strong' && inHeading) continue
      else if (!wanted.some(({ tagName }) => tagName === mark.tagName)) wanted.push(mark)
    }
    if (code !== undefined) wanted.push(code)
    return wanted
  }
}
