import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { firstDifference } from './first-difference.js'
import { readTreeTests } from './html5lib.js'
import { ourFragment, ourTree, ourTreeWithLines, rehypeFragment, rehypeTree } from './oracle.js'

const suite = fileURLToPath(new URL('../../../../shared/html5lib-tests/tree-construction', import.meta.url))

const documents: Record<string, string> = {
  'class lists, ids and booleans':
    '<p class=" a  b " id=x hidden contenteditable=""><input disabled checked=checked value="">',
  'numbers, and what only looks like one':
    '<td colspan=2 rowspan="x" width=50%><ol start=-3><img width="" height=0x10>',
  'lists with commas and spaces':
    '<input accept="a, b,,c"><img srcset="a 1x, b 2x" sizes><a rel="a b" ping="" accesskey="x y">',
  'a download without a name': '<a download>1</a><a download="">2</a><a download=Download>3</a><a download=x>4</a>',
  'data attributes and unknown ones': '<p data-a-b=1 data-1=2 data-=3 data-a.b=4 aria-hidden=true on:x=5 1=6 a1=7>',
  'names that every object has': '<p constructor=1 __proto__=2 tostring=3 hasownproperty=4>',
  'two attributes for one property': '<p class=a classname=b for=x htmlfor=y accept-charset=q acceptcharset=r>',
  'selectors in tag names': '<a.b.c#d class=e>x</a.b.c#d><x#y id=z><b..c#.d>',
  'capitals and attributes of SVG':
    '<svg viewbox="0 0 1 1" class="a b"><foreignobject.x><p></p></foreignobject.x><fedropshadow/><textarea/><LinearGradient/><a xlink:href=x xml:lang=y>',
  'templates, also inside SVG and MathML':
    '<template a><p>1<template>2</template></template><svg><template>3</template></svg><math><template>4',
  'quirks, comments and doctypes':
    '<!--a--><!doctype html public "-//W3C//DTD HTML 3.2//EN"><!--b--><html><!--c--></html><!--d-->',
  'a second html and body':
    '<html lang=a class=x><body id=a><p>1<html lang=b dir=ltr classname=y><body id=b class=c data-x=1>2',
  'text before tables': '<table>1<tr>2<td>3</td>4<b>5</table>6',
  'misnested formatting': '<p>1<b>2<i>3</b>4</i>5<a href=1>6<a href=2>7<table><a>8</table>',
  'noscript without scripts': '<head><noscript><link><p>1</p></noscript><body><noscript><p>2</p></noscript>',
  framesets: '<frameset rows="*"><frame src=x><noframes><p>1</noframes></frameset>',
}

describe('the tree is the one that rehype-parse gives', () => {
  for (const [title, source] of Object.entries(documents)) {
    it(title, () => {
      expect(firstDifference(ourTree(source), rehypeTree(source))).toBeUndefined()
      expect(firstDifference(ourTreeWithLines(source), rehypeTree(source))).toBeUndefined()
      expect(firstDifference(ourFragment(source, 'template'), rehypeFragment(source, 'template'))).toBeUndefined()
    })
  }
})

describe.skipIf(!existsSync(suite))('html5lib tree construction (skipped without ../shared)', () => {
  const tests = existsSync(suite) ? readTreeTests(suite) : []

  it('has all its tests read', () => {
    expect(tests.length).toBeGreaterThan(1700)
  })

  it('gives the same documents', () => {
    const wrong = tests.filter(
      ({ html, context }) => context === undefined && firstDifference(ourTree(html), rehypeTree(html)) !== undefined,
    )
    expect(wrong.map(({ title }) => title)).toEqual([])
  })

  it('gives the same fragments', () => {
    const wrong = tests.filter(
      ({ html, context }) =>
        context !== undefined &&
        firstDifference(ourFragment(html, context), rehypeFragment(html, context)) !== undefined,
    )
    expect(wrong.map(({ title }) => title)).toEqual([])
  })
})
