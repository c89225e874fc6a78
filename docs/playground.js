// @ts-check
/** Cleans what is pasted into the page, with the browser build. Everything that is shown is shown as text. */

/** @type {typeof import('../src/browser/index.js')} */
const engine = Reflect.get(globalThis, 'unscrape')

/** An element that begins like one of a page's. */
const MARKUP = /<(?:!doctype|html|head|body|div|p|article|section|h1|table|ul|a|span)\b/i

const form = need('form', HTMLFormElement)
form.addEventListener('submit', (event) => {
  event.preventDefault()
  void show()
})

async function show() {
  const input = need('input', HTMLTextAreaElement).value
  const { value: kind } = need('kind', HTMLSelectElement)
  const { value: focus } = need('focus', HTMLSelectElement)
  const isHtml = kind === 'html' || (kind === 'auto' && MARKUP.test(input))
  const options = { explain: /** @type {const} */ ('blocks'), focus: /** @type {'balanced'} */ (focus) }
  const outcome = await engine.clean(isHtml ? { html: input } : { text: input }, options)
  need('status', HTMLOutputElement).value = describe(outcome, isHtml ? 'HTML' : 'text')
  const document = 'markdown' in outcome ? outcome : undefined
  const header = document === undefined ? '' : engine.serializeMatter(document.matter, 'default')
  need('result', HTMLPreElement).textContent = document === undefined ? '' : `${header}\n${document.markdown}`
  const blocks = 'explanation' in outcome ? (outcome.explanation ?? []) : []
  need('blocks', HTMLOListElement).replaceChildren(...blocks.map(drawBlock))
}

/**
 * @param {import('../src/types.js').CleanOutcome} outcome
 * @param {string} kind
 */
function describe(outcome, kind) {
  if ('code' in outcome) return `${outcome.code}: ${outcome.message}`
  if ('empty' in outcome) return `Read as ${kind}: no document (${outcome.empty.replaceAll('-', ' ')}).`
  const { body, matter, dropped } = outcome.counts
  return `Read as ${kind}: ${body} blocks kept, ${matter} in the front matter, ${dropped} dropped.`
}

/** @param {import('../src/types.js').Explanation} block */
function drawBlock({ fate, role, reason, score, text }) {
  const item = document.createElement('li')
  item.className = fate
  const verdict = document.createElement('small')
  verdict.textContent = `${fate === 'dropped' ? `dropped: ${reason?.replaceAll('-', ' ')}` : role} (${score.toFixed(2)})`
  const content = document.createElement(fate === 'dropped' ? 'del' : 'span')
  content.dir = 'auto'
  content.textContent = text
  item.append(verdict, content)
  return item
}

/**
 * @template {HTMLElement} Kind
 * @param {string} id
 * @param {new () => Kind} kind
 */
function need(id, kind) {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`Expected an element with the id ${id}`)
  return found
}
