import { describe, expect, it } from 'vitest'
import { pageOf, prose, sort } from './pages.js'

describe('a line that says whose the page is', () => {
  it.each(['© 2025 The Harbour Post. Privacy. Terms.', 'Copyright 2025 The Harbour Post', '(c) 2025 Harbour Post Ltd'])(
    'is no content, wherever it stands: %s',
    (line) => {
      const { body } = sort(
        pageOf(`<h1>Queues</h1><p>${prose(1)}</p><p>${prose(2)}</p><p>${line}</p><p>${prose(3)}</p>`),
      )
      expect(body).toContain(prose(2))
      expect(body).not.toContain(line)
    },
  )
  it.each([
    '© Ann Lee, harbour pilot, who took it from the bridge of the old ferry on its last crossing in the fog of that winter.',
    'Copyright is what a writer has in a text from the moment it is written, without any formality at all.',
    '(c) members whom the others have chosen, of whom there are to be no more than two in any year.',
  ])('is not one that speaks of something else: %s', (line) => {
    const { body } = sort(pageOf(`<h1>Queues</h1><p>${prose(1)}</p><p>${prose(2)}</p><p>${line}</p><p>${prose(3)}</p>`))
    expect(body).toContain(line)
  })
})
