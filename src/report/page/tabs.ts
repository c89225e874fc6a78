import { element } from './element.js'

type Tab = readonly [title: string, draw: () => HTMLElement]

/** Tabs that draw what they show when they are opened; the arrow keys go from one to the next. */
export function drawTabs(tabs: readonly Tab[]): HTMLElement {
  const panel = element('div', { role: 'tabpanel', id: 'panel' })
  const buttons = tabs.map(([title, draw], index) => {
    const button = element(
      'button',
      { type: 'button', role: 'tab', id: `tab-${index}`, 'aria-controls': 'panel' },
      title,
    )
    button.addEventListener('click', () => open(index, draw))
    return button
  })
  const open = (chosen: number, draw: () => HTMLElement): void => {
    for (const [index, button] of buttons.entries()) {
      button.setAttribute('aria-selected', String(index === chosen))
      button.tabIndex = index === chosen ? 0 : -1
    }
    panel.setAttribute('aria-labelledby', `tab-${chosen}`)
    panel.replaceChildren(draw())
  }
  const list = element('div', { role: 'tablist', 'aria-label': 'Result' }, buttons)
  list.addEventListener('keydown', ({ key }) => {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
    const here = buttons.findIndex((button) => button.matches(':focus'))
    const next = buttons[(here + step + buttons.length) % buttons.length]
    if (step === 0 || here === -1) return
    next?.click()
    next?.focus()
  })
  buttons[0]?.click()
  return element('div', {}, list, panel)
}
