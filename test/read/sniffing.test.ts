import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ReadOptions } from '../../src/read/index.js'
import { outcomes, records } from './outcomes.js'
import { temporaryFolder } from './temporary-folder.js'

/** The kinds of record that a file of some name and content gives. */
async function kindOf(name: string, content: string | Uint8Array, from: ReadOptions['from'] = 'auto'): Promise<string> {
  const folder = await temporaryFolder({ [name]: content })
  const found = await outcomes([join(folder, name)], { from })
  const [first] = records(found)
  if (first === undefined) return found[0] !== undefined && 'code' in found[0] ? found[0].code : 'nothing'
  return first.place.line === undefined ? first.kind : `jsonl of ${first.kind}`
}

const PROSE = 'A line of prose that goes on for a while.\n'

describe('the content decides', () => {
  it.each([
    ['a doctype', '<!DOCTYPE html><title>A</title>'],
    ['a doctype behind blank lines', `${'\r\n'.repeat(1500)}<!doctype html><p>A`],
    ['a byte order mark', '\ufeff<html><body>A'],
    ['an XML declaration', '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">'],
    ['a comment', '<!-- saved from url --><html>'],
    ['a fragment', '<div class="post">A</div>'],
    ['a custom layout', '<article>A</article>'],
    ['a warning of the server first', 'Warning: mysql_connect() in /www/a.php on line 3\n<!DOCTYPE html>\n<p>A'],
    ['text first and tags after it', `${PROSE}<b>one</b> <i>two</i> <p>three</p> <a href="/">four</a>`],
    ['UTF-16', Buffer.from('\ufeff<!doctype html><p>A', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('<!doctype html><p>A</p>', 'utf16le')],
  ])('finds HTML by %s', async (_, content) => {
    expect(await kindOf('page', content)).toBe('html')
  })

  it('finds HTML in a file that is called text', async () => {
    expect(await kindOf('page.txt', '<!doctype html><p>A')).toBe('html')
  })

  it.each([
    ['prose', PROSE],
    ['a comparison', 'a < b and b > c'],
    ['an address in angle brackets', '<https://example.org> is where it stands'],
    ['one tag in prose', `${PROSE}Use <b> to make it bold: <b>so</b>.`],
    ['a brace', '{ this is not JSON }'],
    ['JSON of something else', '{"name":"package","version":"1.0.0"}'],
    ['an icon line', ' stamp 2031-07-02 icon lantern-licon lantern-ricon anchoricon'],
    ['a word that a file format begins with', 'ID3 tags hold the title of a song.'],
    ['a word that video begins with', 'The ftyp box comes first in such a file.'],
    ['a quoted key', 'He wrote "text": nothing more.'],
  ])('finds plain text by %s', async (_, content) => {
    expect(await kindOf('page', content)).toBe('text')
  })

  it('does not take a text about HTML for HTML when it is called text', async () => {
    const lesson = `${PROSE}Write this:\n<!DOCTYPE html>\n<html><head></head><body><p>A</p><p>B</p></body></html>\n`
    expect(await kindOf('lesson.txt', lesson)).toBe('text')
    expect(await kindOf('lesson.md', lesson)).toBe('text')
    expect(await kindOf('lesson', lesson)).toBe('html')
  })

  it.each([
    ['the key first', '{"html":"<p>A"}', 'jsonl of html'],
    ['other keys first', '{"id":1,"meta":{"a":[1,2]},"text":"A"}', 'jsonl of text'],
    ['white space about', ' { "text" : "A" }', 'jsonl of text'],
    ['a byte order mark', '\ufeff{"text":"A"}', 'jsonl of text'],
    ['a first line that is too long to see its keys', `{"headers":"${'x'.repeat(8000)}","text":"A"}`, 'jsonl of text'],
  ])('finds JSONL by %s', async (_, content, kind) => {
    expect(await kindOf('crawl', content)).toBe(kind)
    expect(await kindOf('crawl.txt', content)).toBe(kind)
  })
})

describe('the extension is a hint', () => {
  it('for lines whose first keys are long', async () => {
    const line = `{"headers":"${'x'.repeat(8000)}","text":"A"}`
    expect(await kindOf('crawl.jsonl', `oops\n${line}`)).toBe('jsonl of text')
    expect(await kindOf('crawl.ndjson.gz', `oops\n${line}`)).toBe('jsonl of text')
    expect(await kindOf('crawl', `oops\n${line}`)).toBe('text')
  })

  it('for pages that begin with text', async () => {
    expect(await kindOf('page.html', `${PROSE}<b>bold</b>`)).toBe('html')
    expect(await kindOf('page.php', `${PROSE}<b>bold</b>`)).toBe('html')
    expect(await kindOf('page', `${PROSE}<b>bold</b>`)).toBe('text')
  })

  it('that content overrules: a flattened page is text whatever it is called', async () => {
    expect(await kindOf('page.html', PROSE)).toBe('text')
    expect(await kindOf('crawl.jsonl', '<!doctype html><p>A')).toBe('html')
  })
})

describe('`from` overrides', () => {
  it('what the content says', async () => {
    expect(await kindOf('page', '<p>A</p>', 'text')).toBe('text')
    expect(await kindOf('page', PROSE, 'html')).toBe('html')
    expect(await kindOf('page', '{"text":"A"}', 'text')).toBe('text')
    expect(await kindOf('page', PROSE, 'jsonl')).toBe('E_JSONL')
  })
})
