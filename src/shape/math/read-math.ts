import type { Element, ElementContent } from 'hast'
import { cleanTex, type Tex, undelimit } from './clean-tex.js'
import { fromMathml, textOf } from './from-mathml.js'

/** Classes of elements that are one formula: KaTeX, MathJax 2 and 3, MediaWiki, and TeX that a script was to typeset. */
const formulas = new Set([
  'katex',
  'katex-display',
  'mwe-math-element',
  'MathJax',
  'MathJax_Display',
  'MathJax_CHTML',
  'MathJax_SVG',
  'MathJax_SVG_Display',
  'mjx-chtml',
])
/** Classes of elements whose text is TeX between delimiters. */
const sources = new Set([
  'math-container',
  'math',
  'math-tex',
  'arithmatex',
  'tex2jax_process',
  'mathjax-inline',
  'tex',
])
/** Classes of pictures of formulas, with the TeX as their `alt`. */
const pictures = new Set([
  'tex',
  'latex',
  'mwe-math-fallback-image-inline',
  'mwe-math-fallback-image-display',
  'ql-img-inline-formula',
  'ql-img-displayed-equation',
])
const displayed = new Set([
  'katex-display',
  'MathJax_Display',
  'MathJax_SVG_Display',
  'mwe-math-element-block',
  'mwe-math-fallback-image-display',
  'ql-img-displayed-equation',
])

const classesOf = ({ properties: { className } }: Element): readonly (string | number)[] =>
  Array.isArray(className) ? className : []

const hasClass = (node: Element, names: ReadonlySet<string>): boolean =>
  classesOf(node).some((name) => typeof name === 'string' && names.has(name))

/** May an element with this class be a formula, or the preview of one? */
export const isFormulaClass = (name: string): boolean =>
  formulas.has(name) || sources.has(name) || name === 'MathJax_Preview'

/** Is this the name of elements that are one formula, whatever their classes? */
export const isFormulaName = (tagName: string): boolean => tagName === 'math' || tagName === 'mjx-container'

/** Is this element one formula, or what shows while it is typeset? */
export function isFormula(node: Element): boolean {
  if (isFormulaName(node.tagName)) return true
  return hasClass(node, formulas) || (hasClass(node, sources) && undelimit(shortText(node)) !== undefined)
}

/** The script that holds TeX for MathJax 2. */
export const isMathScript = ({ tagName, properties: { type } }: Element): boolean =>
  tagName === 'script' && typeof type === 'string' && type.startsWith('math/tex')

export const isPreview = (node: Element): boolean => classesOf(node).includes('MathJax_Preview')

/** The TeX of a formula; undefined where nothing says it. */
export function readFormula(node: Element): Tex | undefined {
  const script = isMathScript(node) ? node : find(node, isMathScript)
  if (script !== undefined) return settle(textOf(script), String(script.properties.type).includes('display'))
  const display = isDisplayed(node) || find(node, isDisplayed) !== undefined
  const annotation = find(node, isTexAnnotation)
  if (annotation !== undefined) return settle(textOf(annotation), display)
  const latex = find(node, ({ properties }) => typeof properties.dataLatex === 'string')
  if (latex !== undefined) return settle(String(latex.properties.dataLatex), display)
  const math = node.tagName === 'math' ? node : find(node, ({ tagName }) => tagName === 'math')
  if (math !== undefined) {
    const { alttext } = math.properties
    return settle(typeof alttext === 'string' ? alttext : fromMathml(math), display)
  }
  const picture = find(node, ({ tagName }) => tagName === 'img')
  if (picture !== undefined) return settle(String(picture.properties.alt ?? ''), display)
  const source = undelimit(shortText(node))
  return source === undefined ? undefined : settle(source.tex, source.display)
}

/** The TeX that a picture shows, by its class or the service that drew it. */
export function readMathPicture(node: Element): Tex | undefined {
  const { alt, src } = node.properties
  if (typeof alt !== 'string' || alt.trim() === '') return undefined
  const isDrawn =
    typeof src === 'string' && /(?:latex\.php|latex\.codecogs\.com|\/math\/render\/(?:svg|png)\/)/.test(src)
  return isDrawn || hasClass(node, pictures) ? settle(alt, isDisplayed(node)) : undefined
}

function settle(text: string, display: boolean): Tex | undefined {
  const inside = undelimit(text)
  const tex = cleanTex(inside?.tex ?? text)
  return tex === '' ? undefined : { tex, display: display || inside?.display === true }
}

const isTexAnnotation = ({ tagName, properties: { encoding } }: Element): boolean =>
  tagName === 'annotation' && typeof encoding === 'string' && /(?:^|[/-])(?:la)?tex$/i.test(encoding)

const isDisplayed = (node: Element): boolean =>
  hasClass(node, displayed) ||
  (isFormulaName(node.tagName) && (node.properties.display === 'block' || node.properties.display === 'true'))

/** The text of an element that holds little; '' of one with more in it than a formula. */
function shortText(node: Element): string {
  const [only] = node.children
  return node.children.length === 1 && only?.type === 'text' ? only.value : ''
}

/** The first element inside that is wanted. */
function find(node: Element, isWanted: (node: Element) => boolean): Element | undefined {
  const todo: ElementContent[] = [...node.children].reverse()
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (next.type !== 'element') continue
    if (isWanted(next)) return next
    for (let at = next.children.length - 1; at >= 0; at--) {
      const child = next.children[at]
      if (child !== undefined) todo.push(child)
    }
  }
  return undefined
}
