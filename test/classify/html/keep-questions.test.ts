import { describe, expect, it } from 'vitest'
import { measure } from '../../../src/classify/html/features/index.js'
import { keepQuestions } from '../../../src/classify/html/keep-questions.js'
import { Scoreboard } from '../../../src/classify/scoreboard.js'
import { parseHtml } from '../../../src/parse/html/index.js'

/** The blocks that are ruled to stay, where all but buttons are main content. */
function kept(html: string): readonly string[] {
  const page = parseHtml(html)
  const board = new Scoreboard(page.blocks.length)
  for (const { index, text } of page.blocks) board.add(index, 'all', /[?.]$/.test(text) && text.length > 45 ? 3 : -3)
  keepQuestions(measure(page), board, 0.5)
  return page.blocks.filter(({ index }) => board.ruling(index)?.fate === 'keep').map(({ text }) => text)
}

const answer = '<p>It keeps for a week in a cool place, and longer where the air is dry.</p>'
const ask = (text: string) => `<div><button>${text}</button>${answer}</div>`

describe('questions that are buttons', () => {
  it('stay with their answers', () =>
    expect(kept(ask('How long does it keep?') + ask('Where should it be kept?'))).toEqual([
      'How long does it keep?',
      'Where should it be kept?',
    ]))

  it('go where there is one alone, where no answer is kept, and where nothing is asked', () => {
    expect(kept(ask('Do you have an account?'))).toEqual([])
    expect(kept('<button>How long does it keep?</button><button>Where should it be kept?</button>')).toEqual([])
    expect(kept(ask('Open the first answer now') + ask('Open the second answer now'))).toEqual([])
  })
})
