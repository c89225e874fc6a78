import { describe, expect, it } from 'vitest'
import { footer, nav, pageOf, prose, sort } from './pages.js'

const CODE = 'queue add letters\nqueue start'
const listing = `<div class="language-shell"><div class="title">shell</div><pre><code>${CODE}</code></pre><button>Copy</button></div>`

describe('a listing', () => {
  it('is not lost between the paragraphs that speak of it', () => {
    const { body } = sort(
      pageOf(
        `${nav}<main><h1>Queues</h1><p>${prose(1)}</p>${listing}<p>${prose(2)}</p>${listing}<p>${prose(3)}</p></main>${footer}`,
      ),
    )
    expect(body.filter((text) => text === CODE)).toHaveLength(2)
  })

  it('is not kept in a footer, where no content is around it', () => {
    const { body } = sort(
      pageOf(
        `${nav}<main><h1>Queues</h1><p>${prose(1)}</p><p>${prose(2)}</p><p>${prose(3)}</p></main><footer>${listing}<p>Privacy</p></footer>`,
      ),
    )
    expect(body).not.toContain(CODE)
  })
})
