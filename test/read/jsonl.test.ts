import { describe, expect, it } from 'vitest'
import { failures, outcomesOf, records } from './outcomes.js'

describe('records', () => {
  it('have the fields that the line gives, and their place in the input', async () => {
    const first = '{"id":"a","url":"https://example.org/a","crawled":"2024-03-08T01:35:00Z","html":"<p>One"}'
    const second = '{"text":"Zwölf","id":12}'
    expect(await outcomesOf(`${first}\r\n\n${second}`)).toEqual([
      {
        id: 'a',
        kind: 'html',
        content: '<p>One',
        url: 'https://example.org/a',
        crawled: '2024-03-08T01:35:00Z',
        bytes: first.length + 1,
        path: 'stdin',
        place: { file: 'stdin', record: 1, line: 1, range: [0, first.length + 1] },
      },
      {
        id: '12',
        kind: 'text',
        content: 'Zwölf',
        bytes: second.length + 1,
        path: 'stdin',
        place: { file: 'stdin', record: 2, line: 3, range: [first.length + 3, first.length + 4 + second.length] },
      },
    ])
  })

  it.each([
    ['null', null],
    ['an empty string', ''],
    ['an object', {}],
    ['true', true],
  ])('have the number of their line as id where the given one is %s', async (_, id) => {
    expect(await outcomesOf(`{"text":"a"}\n${JSON.stringify({ id, text: 'b' })}`)).toMatchObject([
      { id: 'stdin#1' },
      { id: 'stdin#2' },
    ])
  })

  it('leave out an address or a time that is not a string', async () => {
    const [record] = records(await outcomesOf('{"url":null,"crawled":1709861700,"text":"a"}'))
    expect(record).not.toHaveProperty('url')
    expect(record).not.toHaveProperty('crawled')
  })

  it('take a null page for one that is left out', async () => {
    expect(await outcomesOf('{"html":null,"text":"a"}')).toMatchObject([{ kind: 'text', content: 'a' }])
  })

  it('may be empty pages: the line was read, there is nothing in it', async () => {
    expect(await outcomesOf('{"html":""}')).toMatchObject([{ kind: 'html', content: '' }])
  })

  it('are well-formed where the line has half a surrogate pair', async () => {
    const line = '{"text":"a\\ud800b \\uD83D\\ude00 \\udc00","id":"\\udfff","url":"http://x/\\ud801"}'
    expect(await outcomesOf(line)).toMatchObject([
      { content: 'a\ufffdb 😀 \ufffd', id: '\ufffd', url: 'http://x/\ufffd' },
    ])
  })

  it('show what is not UTF-8 as U+FFFD instead of failing', async () => {
    const line = Buffer.from('{"text":"caf\xe9 au lait"}', 'latin1')
    expect(await outcomesOf(line)).toMatchObject([{ content: 'caf\ufffd au lait' }])
  })

  it('are found behind a byte order mark', async () => {
    expect(await outcomesOf('\ufeff{"text":"a"}\n{"text":"b"}')).toMatchObject([{ content: 'a' }, { content: 'b' }])
  })

  it('do not take a property from a prototype', async () => {
    expect(await outcomesOf('{"__proto__":{"text":"a"},"id":"x"}', { from: 'jsonl' })).toMatchObject([
      { code: 'E_JSONL', id: 'x' },
    ])
  })
})

describe('bad lines', () => {
  it.each([
    ['not JSON at all', 'The line is not JSON: it begins with `not JSON at all`'],
    ['{"text": "cut off', 'The line is not JSON: it begins with `{"text": "cut off`'],
    [`{"text":"a"} ${'x'.repeat(50)}`, `The line is not JSON: it begins with \`{"text":"a"} ${'x'.repeat(27)}…\``],
    ['[{"text":"a"}]', 'The line is an array, not an object'],
    ['"text"', 'The line is a string, not an object'],
    ['12', 'The line is a number, not an object'],
    ['null', 'The line is null, not an object'],
    ['{}', 'The object has neither `html` nor `text`, it is empty'],
    ['{"a":1,"b":2}', 'The object has neither `html` nor `text`, only `a`, `b`'],
    [
      '{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6}',
      'The object has neither `html` nor `text`, only `a`, `b`, `c`, `d`, `e` and more',
    ],
    ['{"html":"<p>","text":"a"}', 'The object has both `html` and `text`'],
    ['{"html":12}', 'Its `html` is a number, not a string'],
    ['{"text":["a"]}', 'Its `text` is an array, not a string'],
    ['{"text":{}}', 'Its `text` is an object, not a string'],
  ])('say what is wrong and where, and the next is read: %s', async (bad, message) => {
    const found = await outcomesOf(`{"text":"a"}\n${bad}\n{"text":"b"}\n`)
    expect(found).toMatchObject([{ content: 'a' }, {}, { content: 'b' }])
    expect(found[1]).toEqual({
      code: 'E_JSONL',
      id: 'stdin#2',
      place: { file: 'stdin', record: 2, line: 2, range: [13, 13 + bad.length] },
      message,
      expected: 'one JSON object a line, with `html` or `text`',
    })
  })

  it('have the id that they give', async () => {
    expect(await outcomesOf('{"id":"mine"}', { from: 'jsonl' })).toMatchObject([{ code: 'E_JSONL', id: 'mine' }])
  })

  it('include the first: the name of the file tells what it should have been', async () => {
    expect(await outcomesOf('oops\n{"text":"a"}\n', { from: 'jsonl' })).toMatchObject([{ code: 'E_JSONL' }, {}])
  })

  it.each([
    ['an array of objects', [{ html: '<p>One' }, { html: '<p>Two' }]],
    ['an object', { id: 'a', text: 'One' }],
  ])('are one failure where the file is JSON instead: %s over several lines', async (_, value) => {
    for (const space of [2, '\t']) {
      expect(await outcomesOf(JSON.stringify(value, null, space))).toMatchObject([
        { code: 'E_JSONL', message: 'The file is one JSON value that is spread over several lines' },
      ])
    }
  })

  it('are one failure where the file is an array on one line', async () => {
    expect(await outcomesOf('[{"html":"<p>One"},{"html":"<p>Two"}]')).toMatchObject([
      { code: 'E_JSONL', message: 'The line is an array, not an object' },
    ])
  })

  it('do not hide in UTF-16', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('{"text":"a"}\n', 'utf16le')])
    expect(await outcomesOf(bytes)).toMatchObject([{ code: 'E_JSONL', message: 'The lines are in UTF-16' }])
  })

  it('may nest a hundred thousand deep', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    const found = await outcomesOf(`${deep}\n{"text":"a","meta":${deep}}\n{"text":${deep}}\n`, { from: 'jsonl' })
    expect(found).toMatchObject([
      { code: 'E_JSONL', message: 'The line is an array, not an object' },
      { content: 'a' },
      { code: 'E_JSONL', message: 'Its `text` is an array, not a string' },
    ])
    expect(failures(found)).toHaveLength(2)
  })
})
