import { Parser, type ParserOptions, type TreeAdapterTypeMap } from 'parse5'

/** Formatting elements that a parser keeps open at most, of real pages far more than any has (HARDENING.md, case 8). */
const MOST_OPEN = 32
/** The same once a page had so many of them opened again that it is an attack: what the standard keeps of equal ones. */
const FEW_OPEN = 3
const MOST_REOPENED = 30_000

/**
 * parse5's parser, without its one weakness: formatting elements that are never closed (`<b id=1><p><b id=2><p>…`) are opened again
 * in every paragraph, all of them, so that the tree grows with the square of the page. Here only the newest are.
 */
export class BoundedParser<T extends TreeAdapterTypeMap> extends Parser<T> {
  /** Whether a formatting element was left out somewhere. */
  isCut = false
  private reopened = 0

  constructor(options?: ParserOptions<T>, document?: T['document'], fragmentContext?: T['element'] | null) {
    super(options, document, fragmentContext)
    const list = this.activeFormattingElements
    const push = list.pushElement.bind(list)
    list.pushElement = (element, token) => {
      push(element, token)
      this.closeOldest()
    }
  }

  override _reconstructActiveFormattingElements(): void {
    const { newest } = this.activeFormattingElements
    if (!isElement(newest)) return
    const { element } = newest
    super._reconstructActiveFormattingElements()
    if (newest.element === element) return
    this.reopened += this.countOpen()
    if (this.reopened > MOST_REOPENED) this.closeOldest()
  }

  private closeOldest(): void {
    const most = this.reopened > MOST_REOPENED ? FEW_OPEN : MOST_OPEN
    for (let count = this.countOpen(); count > most; count -= 1) this.closeFirst()
  }

  private countOpen(): number {
    let count = 0
    for (let entry = this.activeFormattingElements.newest; isElement(entry); entry = entry.older) count += 1
    return count
  }

  private closeFirst(): void {
    let oldest = this.activeFormattingElements.newest
    while (isElement(oldest) && isElement(oldest.older)) oldest = oldest.older
    if (!isElement(oldest)) return
    this.activeFormattingElements.removeEntry(oldest)
    this.isCut = true
  }
}

type Entry<T extends TreeAdapterTypeMap> = Parser<T>['activeFormattingElements']['newest']

/** The other entries are markers: cells of tables, and the like, which nothing is opened again across. */
const isElement = <T extends TreeAdapterTypeMap>(entry: Entry<T>): entry is Extract<Entry<T>, { element: unknown }> =>
  entry !== null && 'element' in entry
