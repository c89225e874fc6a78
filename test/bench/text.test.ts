import { expect, it } from 'vitest'
import { readText } from '../../bench/peers/text.mjs'

it('keeps blocks apart that a textContent would glue together', () => {
  expect(readText('<div><h2>Tides</h2><p>High at <b>noon</b>,\n low at six.</p>Bare text</div>')).toBe(
    'Tides\n\nHigh at noon, low at six.\n\nBare text',
  )
})

it('ends a line at a break and a table cell', () => {
  expect(readText('one<br>two<table><tr><td>three<td>four</table>')).toBe('one\n\ntwo\n\nthree\n\nfour')
})

it('leaves out what is not for readers', () => {
  expect(readText('<p>seen</p><script>let unseen</script><!-- nor this --><style>p{}</style>')).toBe('seen')
})
