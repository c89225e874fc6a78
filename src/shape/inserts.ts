import type { Element, Root, Text } from 'hast'
import type { Base } from './address.js'
import { findLanguage, isNumbering, readCode } from './code.js'
import type { Composer } from './composer.js'
import { readEmbed } from './embed.js'
import type { Marker } from './footnotes/settle.js'
import { createElement } from './host.js'
import type { Tex } from './math/clean-tex.js'
import { readFormula, readMathPicture } from './math/read-math.js'
import { readPicture, subjectOf } from './picture.js'
import type { Plan } from './plan.js'

/** The elements around the one that is met, the innermost last. */
export type Around = readonly (Element | Root)[]

/** Puts into the kept tree what is read as a whole: pictures, players, code, formulas, the markers of notes. */
export class Inserts {
  readonly markers: Marker[] = []
  /** Ids of notes that a marker leads to. */
  readonly wanted = new Set<string>()
  /** Kept text nodes met so far. */
  met = 0
  /** Where the last picture stood, so that its fallback for pages without scripts is not taken for another. */
  lastPicture: Element | Root | undefined
  /** The figure whose picture was added, while the walk is in it. */
  figure: Element | Root | undefined
  private readonly subjects = new Set<string>()

  constructor(
    private readonly composer: Composer,
    private readonly plan: Plan,
    private readonly base: Base,
  ) {}

  addPicture(node: Element, around: Around): void {
    const formula = readMathPicture(node)
    if (formula !== undefined) {
      if (this.composer.hasLine() || this.isAmongKept(around)) this.addTex(formula)
      return
    }
    this.composer.addSpace()
    if (this.composer.isInHeading() || !this.isAmongKept(around) || around.some(isShareLink)) return
    const parent = around.at(-1)
    const frame = parent?.type === 'element' && parent.tagName === 'picture' ? parent : undefined
    const picture = readPicture(node, frame, this.base)
    const subject = picture === undefined ? undefined : subjectOf(picture)
    if (picture === undefined || subject === undefined || this.subjects.has(subject)) return
    this.subjects.add(subject)
    this.lastPicture = frame === undefined ? parent : around.at(-2)
    this.figure = around.findLast(isFigure)
    this.composer.addImage(picture)
  }

  /** A player becomes a paragraph that links to what it plays. */
  addEmbed(node: Element, around: Around): void {
    this.composer.addSpace()
    if (this.composer.isInLine() || !this.isAmongKept(around)) return
    const embed = readEmbed(node, this.base)
    if (embed === undefined || this.subjects.has(embed.href)) return
    this.subjects.add(embed.href)
    this.figure = around.findLast(isFigure)
    const text: Text = { type: 'text', value: embed.title === '' ? embed.href : embed.title }
    const link = createElement('a', { href: embed.href }, [text])
    this.composer.addBlock(createElement('p', {}, [link]))
  }

  /** A picture is content between kept text, and at its edges where nearly all around it is kept. */
  private isAmongKept(around: Around): boolean {
    if (this.met > 0 && this.met < this.plan.leaves) return true
    for (let at = around.length - 1; at > 0; at--) {
      const node = around[at]
      if (node === undefined || node.type === 'root' || node.tagName === 'body') return false
      if (this.plan.holdsBlocks(node)) return this.plan.isMainPart(node)
    }
    return false
  }

  /** A formula that is kept, or one in kept text that a script was to typeset; false when nothing says what it is. */
  addFormula(node: Element, around: Around): boolean {
    const formula = readFormula(node)
    if (formula === undefined) return false
    const before = this.met
    this.pass(node)
    if (this.met > before || this.composer.hasLine() || this.isAmongKept(around)) this.addTex(formula)
    return true
  }

  private addTex({ tex, display }: Tex): void {
    const className = ['language-math', display ? 'math-display' : 'math-inline']
    const code = createElement('code', { className }, [{ type: 'text', value: tex }])
    if (display && !this.composer.isInLine()) this.composer.addBlock(createElement('pre', {}, [code]))
    else this.composer.addInline(code)
  }

  addMarker(node: Element, { id, text, raised }: { id: string; text: string; raised: boolean }): void {
    this.pass(node)
    const marker = createElement('sup', {}, [{ type: 'text', value: text }])
    this.composer.addInline(marker)
    this.markers.push({ node: marker, id, text, raised })
    this.wanted.add(id)
  }

  addCode(node: Element, around: Around): void {
    const code = readCode(node, (leaf) => {
      const kept = this.plan.roleOf(leaf) !== undefined
      if (kept) this.met++
      return kept
    })
    if (code === '' || isNumbering(code)) return
    if (this.composer.isInLine()) this.addCodeSpan(code)
    else this.addCodeBlock(code, findLanguage(node, nearest(around)))
  }

  private addCodeSpan(code: string): void {
    this.composer.marks.enter({ tagName: 'code', properties: {} })
    this.composer.addText(code)
    this.composer.marks.leave()
  }

  private addCodeBlock(code: string, language: string | undefined): void {
    const properties = language === undefined ? {} : { className: [`language-${language}`] }
    const child = createElement('code', properties, [{ type: 'text', value: `${code}\n` }])
    this.composer.addBlock(createElement('pre', {}, [child]))
  }

  /** Goes by an element whose text is said otherwise, or not at all; what was kept of it counts as met. */
  pass(node: Element): void {
    const todo: Element[] = [node]
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
      for (const child of next.children) {
        if (child.type === 'element') todo.push(child)
        else if (child.type === 'text' && this.plan.roleOf(child) !== undefined) this.met++
      }
    }
  }
}

/** A picture that is pressed to share the page, or to see the site's own page on a network. */
const isShareLink = (node: Element | Root): boolean =>
  node.type === 'element' && node.tagName === 'a' && shareLink.test(String(node.properties.href ?? ''))

const shareLink =
  /^\s{0,9}(?:https?:)?\/\/(?:[\w-]{1,20}\.)?(?:(?:facebook|linkedin|reddit|tumblr|pinterest|xing)\.com\/(?:sharer?|shareArticle|submit|dialog|pin\/create|spi\/shares)\b|(?:twitter|x)\.com\/(?:intent|share|home\?status)\b|(?:facebook|instagram|linkedin|twitter|x|tiktok|pinterest)\.com\/(?:company\/|in\/|@)?[\w.%-]{1,80}\/?(?:[?#]|$)|(?:wa\.me|api\.whatsapp\.com|t\.me|telegram\.me)\/|addthis\.com|addtoany\.com)|^\s{0,9}(?:mailto|whatsapp|fb-messenger):/i

const isFigure = (node: Element | Root): boolean =>
  node.type === 'element' &&
  (node.tagName === 'figure' ||
    (Array.isArray(node.properties.className) && node.properties.className.includes('wp-caption')))

/** The elements around, innermost first: viewers of code name its language there, outside of a table of lines. */
const nearest = (around: Around): Element[] =>
  around
    .slice(-6)
    .flatMap((node) => (node.type === 'element' ? [node] : []))
    .reverse()
