import type { ReportBlock } from '../../flow/report/report-entry.js'
import { element } from './element.js'
import { plural, words } from './format.js'

/** Blocks that are made at once; the others follow when they are asked for. */
const MANY = 1500

const views = { all: () => true, kept: isKept, dropped: (block: ReportBlock) => !isKept(block) } as const

/** The source block by block: what was kept, and what was struck out for which reason. */
export function drawSource(blocks: readonly ReportBlock[]): HTMLElement[] {
  const list = element('ol', { class: 'blocks' })
  const select = element(
    'select',
    { id: 'view' },
    Object.keys(views).map((view) => element('option', { value: view }, `${view} blocks`)),
  )
  const show = (most: number): void => {
    const wanted = views[select.value as keyof typeof views] // the values of its options
    const found = blocks.filter(wanted)
    list.replaceChildren(...found.slice(0, most).map(drawBlock))
    if (found.length > most) list.append(drawMore(found.length - most, () => show(found.length)))
  }
  select.addEventListener('change', () => show(MANY))
  show(MANY)
  const label = element('label', { for: 'view' }, 'Show')
  return [element('h3', {}, 'Source'), element('div', { class: 'tools' }, label, select), list]
}

function isKept({ fate }: ReportBlock): boolean {
  return fate !== 'dropped'
}

function drawMore(number: number, more: () => void): HTMLElement {
  const button = element('button', { type: 'button' }, `Show ${plural(number, 'more block')}`)
  button.addEventListener('click', more)
  return element('li', {}, button)
}

function drawBlock(block: ReportBlock): HTMLElement {
  const { fate, role, reason, score, text, lines, because } = block
  const verdict =
    fate === 'dropped' ? `dropped: ${words(reason ?? '')}` : fate === 'matter' ? `front matter: ${role}` : role
  const where = lines === undefined ? '' : `, line ${lines[0]}${lines[1] === lines[0] ? '' : ` to ${lines[1]}`}`
  const content = element(fate === 'dropped' ? 'del' : 'span', { dir: 'auto', class: 'text' }, text)
  return element(
    'li',
    { class: `block ${fate}`, 'data-role': role },
    element('span', { class: 'verdict' }, `${verdict} (${score.toFixed(2)}${where})`),
    content,
    because === undefined || because.length === 0 ? undefined : drawReasons(because),
  )
}

function drawReasons(because: readonly string[]): HTMLElement {
  const items = because.map((opinion) => element('li', {}, opinion))
  return element('details', {}, element('summary', {}, 'Why'), element('ul', {}, items))
}
