import { describe, expect, it } from 'vitest'
import { styleHides } from '../../src/html/style-hides.js'

describe('a style that hides', () => {
  it.each([
    'display:none',
    'color: red; DISPLAY : NONE !important',
    'visibility:hidden',
    'visibility: collapse;',
    'font-size:0',
    'font-size: 0px; color: #fff',
    'position:absolute;left:-9999px',
    'position: absolute; top: -999em',
    'text-indent:-5000px',
    'clip: rect(0 0 0 0)',
    'clip:rect(1px, 1px, 1px, 1px);position:absolute',
    'clip-path: inset(50%)',
    'transform: scale(0)',
  ])('leaves nothing to be seen: %s', (style) => {
    expect(styleHides(style)).toBe(true)
  })
})

describe('a style that only looks like one that hides', () => {
  it.each([
    '',
    'display:block',
    'display:inline;list-style:none',
    'text-decoration:none',
    'overflow:hidden',
    'backface-visibility:hidden',
    'visibility:visible',
    'font-size:0.9em',
    'font-size:05px',
    'line-height:0',
    'opacity:0',
    'max-height:0;overflow:hidden',
    'left:-20px',
    'margin-left:-150px',
    'padding-left:-9999px-ish',
    'clip:rect(0,100px,200px,0)',
    'transform:scale(0.5)',
    'background:url(display:none.png)',
    '--display:none',
  ])('lets the text be seen: %s', (style) => {
    expect(styleHides(style)).toBe(false)
  })
})
