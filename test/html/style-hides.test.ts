import { describe, expect, it } from 'vitest'
import { styleHides, styleShrinks } from '../../src/html/style-hides.js'

describe('a style that hides', () => {
  it.each([
    'display:none',
    'color: red; DISPLAY : NONE !important',
    'visibility:hidden',
    'visibility: collapse;',
    'transform: scale(0)',
  ])('leaves nothing to be seen: %s', (style) => {
    expect(styleHides(style)).toBe('style')
  })

  it.each([
    'position:absolute;left:-9999px',
    'position: absolute; top: -999em',
    'text-indent:-5000px',
    'clip: rect(0 0 0 0)',
    'clip:rect(1px, 1px, 1px, 1px);position:absolute',
    'clip-path: inset(50%)',
    'width:1px;height:1px;overflow:hidden',
    'max-height:0;max-width:0;overflow:hidden',
    'height: 0px !important; width: 0',
  ])('leaves nothing on the screen: %s', (style) => {
    expect(styleHides(style)).toBe('off-screen')
  })

  it.each(['font-size:0', 'font-size: 0px; color: #fff'])('gives text no size: %s', (style) => {
    expect(styleShrinks(style)).toBe(true)
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
    'width:1px;overflow:visible',
    'height:0',
    'line-height:0;border-width:0',
    'width:100px;height:100px',
    'left:-20px',
    'margin-left:-150px',
    'padding-left:-9999px-ish',
    'clip:rect(0,100px,200px,0)',
    'transform:scale(0.5)',
    'background:url(display:none.png)',
    '--display:none',
  ])('lets the text be seen: %s', (style) => {
    expect(styleHides(style)).toBeUndefined()
    expect(styleShrinks(style)).toBe(false)
  })
})
