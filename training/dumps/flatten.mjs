// Flattens a page as scrapers do: `inner` (the visible text, blank lines around paragraphs, rows of tables on one line), `wet` (all text, a block a line),
// `soup` (every text node on a line); and `mess`: one of those with the accidents that scrapers have.
const parted = /^(?:p|h[1-6]|blockquote|ul|ol|dl|pre|figure|table|address|section|article)$/
const unseen = new Set(['template', 'form-control', 'graphic'])

const fold = (/** @type {string} */ text) => text.replace(/\s+/g, ' ').trim()
const tagOf = (/** @type {any} */ page, /** @type {number} */ container) => page.containers[container]?.node.tagName ?? ''

/** Whether an element that stands apart begins or ends between two blocks. */
function isParted(/** @type {any} */ page, /** @type {any} */ before, /** @type {any} */ after) {
  let one = before.container
  let two = after.container
  while (one !== two && one >= 0 && two >= 0) {
    const first = page.containers[one].depth >= page.containers[two].depth
    const left = first ? one : two
    if (parted.test(tagOf(page, left))) return true
    if (first) one = page.containers[one].parent
    else two = page.containers[two].parent
  }
  return false
}

const rowOf = (/** @type {any} */ page, /** @type {any} */ block) => {
  for (let at = block.container, up = 0; at >= 0 && up < 6; at = page.containers[at].parent, up++) if (tagOf(page, at) === 'tr') return at
  return -1
}

function inner(/** @type {any} */ page, /** @type {string} */ cell) {
  /** @type {string[]} */
  const lines = []
  let before
  for (const block of page.blocks) {
    if (block.hidden) continue
    const row = rowOf(page, block)
    if (before !== undefined && row >= 0 && rowOf(page, before) === row && lines.length > 0) lines[lines.length - 1] += cell + fold(block.text)
    else {
      if (before !== undefined && isParted(page, before, block)) lines.push('')
      lines.push(fold(block.text))
    }
    before = block
  }
  return lines
}

const shown = (/** @type {any} */ page) => page.blocks.filter((/** @type {any} */ block) => !unseen.has(block.hidden))
const wet = (/** @type {any} */ page, /** @type {string} */ title) => [fold(title), ...shown(page).map((/** @type {any} */ block) => fold(block.text))]
const soup = (/** @type {any} */ page, /** @type {string} */ title) => [
  fold(title),
  ...shown(page).flatMap((/** @type {any} */ block) => block.leaves.map((/** @type {any} */ leaf) => fold(leaf.value)).filter(Boolean)),
]

/** The text of a parsed page in one of the styles; `chance` picks the accidents of `mess`. */
export function flatten(/** @type {any} */ page, /** @type {string} */ title, /** @type {string} */ style, /** @type {() => number} */ chance = Math.random) {
  const lines = style === 'inner' ? inner(page, ' ') : style === 'wet' ? wet(page, title) : style === 'soup' ? soup(page, title) : mess(page, title, chance)
  return lines.join('\n').replace(/\n{3,}/g, '\n\n').trim()
}

const wordsOf = (/** @type {string} */ line) => line.split(' ').length

function mess(/** @type {any} */ page, /** @type {string} */ title, /** @type {() => number} */ chance) {
  const kind = chance()
  let lines = kind < 0.4 ? inner(page, '\t') : kind < 0.7 ? wet(page, title) : soup(page, title)
  if (chance() < 0.35) lines = lines.filter((line) => line !== '')
  else if (chance() < 0.3) lines = lines.flatMap((line) => ['', line])
  if (chance() < 0.35) lines = glue(lines, chance() < 0.5 ? '' : ' ', chance)
  if (chance() < 0.3) lines = bullets(page, lines)
  if (chance() < 0.3) lines = lines.flatMap((line) => wrap(line, 72))
  if (chance() < 0.2) lines = [sprites.filter(() => chance() < 0.4).join(' '), ...lines]
  return lines
}

/** Runs of labels on one line, with or without spaces between them. */
function glue(/** @type {string[]} */ lines, /** @type {string} */ between, /** @type {() => number} */ chance) {
  /** @type {string[]} */
  const made = []
  let open = false
  for (const line of lines) {
    const short = line !== '' && wordsOf(line) <= 4
    if (short && open && chance() < 0.75) made[made.length - 1] += between + line
    else made.push(line)
    open = short
  }
  return made
}

/** Items of lists begin with a dot. */
function bullets(/** @type {any} */ page, /** @type {string[]} */ lines) {
  const items = new Set(page.blocks.filter((/** @type {any} */ block) => tagOf(page, block.container) === 'li').map((/** @type {any} */ block) => fold(block.text)))
  return lines.map((line) => (items.has(line) ? `• ${line}` : line))
}

function wrap(/** @type {string} */ line, /** @type {number} */ width) {
  /** @type {string[]} */
  const made = ['']
  for (const word of line.split(' ')) {
    const last = made[made.length - 1] ?? ''
    if (last !== '' && last.length + word.length + 1 > width) made.push(word)
    else made[made.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return made
}

const sprites = 'menu search close arrow-left arrow-right facebook twitter instagram youtube linkedin rss email print share comment play pause chevron-down user cart heart star globe calendar clock'.split(' ')
