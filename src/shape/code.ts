import type { Element, ElementContent, Text } from 'hast'
import { codeLanguages } from './code-languages.js'

/** Lines of code that are elements of their own. */
const lineElements = new Set(['div', 'li', 'p', 'tr', 'ol', 'ul', 'table'])

/** Classes of line numbers, prompts and copy buttons that code viewers put beside code. */
const gutterClasses = new Set(
  (
    'lineno linenos linenumber linenumbers line-number line-numbers line-numbers-rows linenodiv ln-num lnt lnr gutter ' +
    'hljs-ln-numbers hljs-ln-n blob-num react-code-line-number rouge-gutter crayon-nums code-line-number copy-button ' +
    'copybutton copybtn btn-copy clipboard-copy'
  ).split(' '),
)
const gone = new Set(['script', 'style', 'button', 'svg', 'template', 'textarea', 'select'])

/** Names that say "no language". */
const noLanguage = new Set([
  '',
  'none',
  'plain',
  'plaintext',
  'text',
  'txt',
  'default',
  'auto',
  'nohighlight',
  'no-highlight',
])

/** What follows the same prefixes and names a part of the viewer: `prism-code`, `code-block`. */
const looks = new Set(
  'block body box code container content copy example frame header inline line lines listing sample snippet source title toolbar wrap wrapper'.split(
    ' ',
  ),
)

interface Step {
  readonly node: Element
  at: number
  readonly endsLine: boolean
}

/** The kept text of a code block with its white space as it stands, without line numbers; '' when none is kept. */
export function readCode(pre: Element, isKept: (leaf: Text) => boolean): string {
  const steps: Step[] = [{ node: pre, at: 0, endsLine: false }]
  let code = ''
  let any = false
  for (let step = steps.at(-1); step !== undefined; step = steps.at(-1)) {
    const child: ElementContent | undefined = step.node.children[step.at++]
    if (child === undefined) {
      if (step.endsLine) code = endLine(code)
      steps.pop()
    } else if (child.type === 'text') {
      const kept = isKept(child)
      any ||= kept
      if (kept || child.value.trim() === '') code += child.value
    } else if (child.type === 'element') {
      if (child.tagName === 'br') code += '\n'
      else if (!gone.has(child.tagName) && !isGutter(child)) {
        const endsLine = lineElements.has(child.tagName)
        if (endsLine) code = endLine(code)
        steps.push({ node: child, at: 0, endsLine })
      }
    }
  }
  return any ? trimLines(code) : ''
}

const endLine = (code: string): string => (code === '' || code.endsWith('\n') ? code : `${code}\n`)

/** Takes blank lines off both ends; the indentation of the first line stays. */
function trimLines(code: string): string {
  const text = code.includes('\r') ? code.replace(/\r\n?/g, '\n') : code
  let start = 0
  for (let at = 0; at < text.length && text.charCodeAt(at) <= 0x20; at++) if (text.charCodeAt(at) === 10) start = at + 1
  let end = text.length
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--
  return text.slice(start, end)
}

/** Is this a column of line numbers? */
export function isGutter(node: Element): boolean {
  const { className } = node.properties
  if (!Array.isArray(className)) return node.properties.dataLineNumber !== undefined && node.children.length === 0
  return className.some((name) => typeof name === 'string' && isGutterClass(name))
}

export const isGutterClass = (name: string): boolean => gutterClasses.has(name.toLowerCase())

/** Is this text nothing but line numbers, one after the other? */
export function isNumbering(code: string): boolean {
  const numbers = code.trim().split(/\s+/, 10_000)
  const start = Number(numbers[0])
  return numbers.length > 1 && start <= 1 && numbers.every((number, at) => number === String(start + at))
}

/** The language of a code block, from the classes of the elements around it, innermost first. */
export function findLanguage(pre: Element, around: readonly Element[]): string | undefined {
  const child = pre.children.find((node) => node.type === 'element' && node.tagName === 'code')
  const nodes = child?.type === 'element' ? [child, pre, ...around] : [pre, ...around]
  for (const node of nodes) {
    const language = ownLanguage(node)
    if (language !== undefined) return noLanguage.has(language) ? undefined : language
  }
  return undefined
}

function ownLanguage({ properties, tagName }: Element): string | undefined {
  const { dataLang, dataLanguage, dataEnlighterLanguage, dataCodeLanguage, lang } = properties
  const data = dataLang ?? dataLanguage ?? dataEnlighterLanguage ?? dataCodeLanguage
  if (typeof data === 'string' && isName(data)) return settleName(data)
  const isCode = tagName === 'pre' || tagName === 'code'
  if (isCode && typeof lang === 'string' && codeLanguages.has(lang.toLowerCase())) return settleName(lang)
  const classes = Array.isArray(properties.className) ? properties.className.map(String) : []
  const bare = isCode || classes.includes('highlight') ? classes.find((value) => codeLanguages.has(value)) : undefined
  const name = findPrefixed(classes) ?? findFollowing(classes) ?? bare
  return name === undefined ? undefined : settleName(name.replace(/;$/, ''))
}

/** The name without the version of the interpreter. */
const settleName = (name: string): string => name.toLowerCase().replace(/^(?:i?python[23]?|py3?)$/, 'python')

/** `language-js`, `lang-js`, `highlight-source-js`, `brush:js`, `src-js`. */
function findPrefixed(classes: readonly string[]): string | undefined {
  for (const name of classes) {
    const found = /^(?:language|lang|highlight-source|highlight|brush|src|sourceCode|prism|code)[-:](.+)$/i.exec(
      name,
    )?.[1]
    if (found !== undefined && isName(found) && !looks.has(found)) return found
  }
  return undefined
}

/** `brush: js`, `sourceCode js`, `hljs js`. */
function findFollowing(classes: readonly string[]): string | undefined {
  const at = classes.findIndex(
    (name) => name === 'brush:' || name === 'sourceCode' || name === 'hljs' || name === 'EnlighterJSRAW',
  )
  const name = at === -1 ? undefined : classes[at + 1]
  return name !== undefined && isName(name) ? name : undefined
}

const isName = (name: string): boolean => /^[A-Za-z0-9][A-Za-z0-9+#._-]{0,29};?$/.test(name)
