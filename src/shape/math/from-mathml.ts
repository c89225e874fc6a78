import type { Element, ElementContent } from 'hast'

/** Names that TeX sets upright and spaces as operators. */
const functions = new Set(
  (
    'arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln log max min ' +
    'Pr sec sin sinh sup tan tanh'
  ).split(' '),
)

/** Operators whose limits are written as scripts. */
const large = /^(?:[∑∏∐⋂⋃⋀⋁⨁⨂∫∬∭∮]|\\(?:lim|limsup|liminf|max|min|sup|inf|det|gcd|Pr) ?)$/

/** What stands over a letter as an accent. */
const accents = new Map([
  ['^', 'hat'],
  ['ˆ', 'hat'],
  ['~', 'tilde'],
  ['˜', 'tilde'],
  ['→', 'vec'],
  ['⃗', 'vec'],
  ['˙', 'dot'],
  ['.', 'dot'],
  ['¨', 'ddot'],
  ['¯', 'overline'],
  ['‾', 'overline'],
  ['_', 'overline'],
  ['―', 'overline'],
  ['⏞', 'overbrace'],
])

const variants = new Map([
  ['bold', 'mathbf'],
  ['double-struck', 'mathbb'],
  ['script', 'mathcal'],
  ['fraktur', 'mathfrak'],
  ['normal', 'mathrm'],
])

/**
 * MathML as TeX: the elements of presentation markup that pages use. Symbols stay the characters that they are, which
 * MathJax and KaTeX both read; what has no counterpart is its content alone. `mathml-to-latex` was tried: it makes products of letters
 * out of names (`rate`, `sin`), throws on damaged markup, and parses again, as XML, what is a tree already.
 */
export function fromMathml(node: Element): string {
  return tidy(convert(node))
}

const tidy = (tex: string): string => tex.replace(/\s+/g, ' ').trim()

function convert(node: ElementContent | undefined): string {
  if (node?.type === 'text') return escapeTex(node.value)
  if (node?.type !== 'element') return ''
  const parts = node.children.filter((child) => child.type === 'element')
  const [first, second, third] = parts
  switch (node.tagName) {
    case 'mi':
      return identifier(node)
    case 'mn':
      return escapeTex(textOf(node).trim())
    case 'mo':
      return operator(textOf(node).trim())
    case 'mtext':
    case 'ms':
      return textOf(node).trim() === '' ? ' ' : `\\text{${escapeTex(textOf(node).replace(/\s+/g, ' '))}}`
    case 'mspace':
      return ' '
    case 'mfrac':
      return `\\frac${group(first)}${group(second)}`
    case 'msqrt':
      return `\\sqrt{${join(node)}}`
    case 'mroot':
      return `\\sqrt[${tidy(convert(second))}]${group(first)}`
    case 'msup':
      return `${base(first)}^${group(second)}`
    case 'msub':
      return `${base(first)}_${group(second)}`
    case 'msubsup':
    case 'munderover':
      return `${base(first)}_${group(second)}^${group(third)}`
    case 'munder':
      return large.test(convert(first))
        ? `${convert(first)}_${group(second)}`
        : `\\underset${group(second)}${group(first)}`
    case 'mover':
      return over(first, second)
    case 'mtable':
      return `\\begin{matrix} ${parts.map(row).join(' \\\\ ')} \\end{matrix}`
    case 'mfenced':
      return fenced(node, parts)
    case 'semantics':
      return convert(first)
    case 'annotation':
    case 'annotation-xml':
    case 'mphantom':
    case 'none':
    case 'mprescripts':
      return ''
    default:
      return join(node)
  }
}

const join = ({ children }: Element): string => children.map(convert).join('')
const group = (node: Element | undefined): string => `{${tidy(convert(node))}}`

/** What a script is attached to: in braces when it is more than one sign. */
function base(node: Element | undefined): string {
  const tex = tidy(convert(node))
  return /^(?:.|\\[A-Za-z]+|\\[A-Za-z]+\{[^{}]*\})$/u.test(tex) ? tex : `{${tex}}`
}

function over(first: Element | undefined, second: Element | undefined): string {
  const accent = accents.get(second === undefined ? '' : textOf(second).trim())
  if (accent !== undefined) return `\\${accent}${group(first)}`
  const tex = convert(first)
  return large.test(tex) ? `${tex}^${group(second)}` : `\\overset${group(second)}${group(first)}`
}

const row = (node: Element): string =>
  node.children
    .filter((child) => child.type === 'element')
    .map((cell) => tidy(convert(cell)))
    .join(' & ')

function fenced({ properties }: Element, parts: readonly Element[]): string {
  const open = typeof properties.open === 'string' ? properties.open : '('
  const close = typeof properties.close === 'string' ? properties.close : ')'
  return `${escapeTex(open)}${parts.map(convert).join(', ')}${escapeTex(close)}`
}

function identifier(node: Element): string {
  const name = textOf(node).trim()
  if (functions.has(name)) return `\\${name} `
  const { mathvariant, mathVariant } = node.properties
  const variant = variants.get(String(mathvariant ?? mathVariant ?? ''))
  const isLong = [...name].length > 1
  if (variant !== undefined && (variant !== 'mathrm' || isLong)) return `\\${variant}{${escapeTex(name)}}`
  return isLong ? `\\mathrm{${escapeTex(name)}}` : escapeTex(name)
}

/** Invisible operators are left out; relations and the like are set apart, as text would. */
function operator(sign: string): string {
  if (/^[\u2061-\u2064]*$/.test(sign)) return ''
  if (functions.has(sign)) return `\\${sign} `
  const tex = escapeTex(sign.replace(/\u2212/g, '-'))
  return /^(?:[-+=<>≤≥≠≈≡∈∉⊂⊆∪∩×·→⇒⇔±∓:]|\\&)$/.test(sign) ? ` ${tex} ` : tex
}

const escapeTex = (text: string): string =>
  text
    .replace(/[\u2061-\u2064]/g, '')
    .replace(/[\\{}#$%&_^~]/g, (mark) => (mark === '\\' ? '\\backslash ' : `\\${mark}`))

/** All text inside an element. */
export function textOf(node: Element): string {
  let text = ''
  for (const child of node.children) {
    if (child.type === 'text') text += child.value
    else if (child.type === 'element') text += textOf(child)
  }
  return text
}
