// @ts-check
/** The blocks of `docs/reference.md` that are made from the code. Each list asks the types for a line of every word of theirs. */
import { formatMarkdownTable } from '../table.mjs'
import { renderMatter } from './matter.mjs'

/** @typedef {import('../../src/cli/options/option.js').OptionEntry} OptionEntry */

/** @type {Readonly<Record<import('../../src/read/formats/names.js').InputFormat, string>>} */
const inputs = {
  warc: 'web archives: WARC, and WET with the text that was extracted already',
  parquet:
    'tables with a page a row, in the column `html` or `text`; `id`, `url` and `crawled` where there are such columns',
  mhtml: 'pages that a browser saved with all their parts',
  jsonl: 'a JSON object a line, with `html` or `text`; `id`, `url` and `crawled` where they are known',
  html: 'one page',
  text: 'one page that something flattened to text, or scraped as Markdown',
}

/** @type {Readonly<Record<import('../../src/write/index.js').OutputFormat, string>>} */
const outputs = {
  md: 'CommonMark with GFM, under the front matter; one file a document',
  jsonl: 'a JSON object a line: `id`, `url`, the front matter, `markdown`, `text`; one file an input',
  html: 'the kept tree as HTML; one file a document',
  text: 'the main content as plain text, a blank line between blocks; one file a document',
  parquet: 'a table with a document a row, its columns named as the keys of a JSON line; one file an input',
}

/** @type {Readonly<Record<import('../../src/types.js').FailureCode, string>>} */
const failures = {
  E_NOT_FOUND: 'There is no such file, folder, or match of a glob.',
  E_UNREADABLE: 'It cannot be read: rights, a link that leads out of the folder, an error of the disk.',
  E_NOTHING_TO_READ: 'A folder or a glob holds no file.',
  E_EMPTY: 'The file has no bytes.',
  E_BINARY: 'The file is an image, a PDF, a program or the like.',
  E_JSONL: 'A line is not JSON, or holds neither `html` nor `text`.',
  E_GZIP: 'Gzip data is damaged. The range of bytes that is lost is named, and reading goes on behind it.',
  E_ZSTD: 'The same of zstd data.',
  E_WARC: 'A record of an archive is damaged. The next one is looked for.',
  E_HTTP: 'A capture in an archive is no whole HTTP response.',
  E_MHTML: 'A saved page has no part that is HTML.',
  E_PARQUET: 'A table is damaged, or has no column with pages.',
  E_RATIO: 'Compressed data grows by more than `--max-ratio`.',
  E_TOO_LARGE: 'A record is longer than `--max-record-bytes`.',
  E_CLEAN: 'A defect of unscrape on this page. Please report it.',
  E_OUTPUT_SIZE: 'A document would be longer than `--max-growth` allows.',
  E_TIMEOUT: 'A page took longer than `--timeout` allows.',
  E_CRASH: 'The process that cleaned the page died, of memory for the most part.',
}

/** @type {Readonly<Record<import('../../src/types.js').EmptyReason, string>>} */
const empties = {
  'no-text': 'The page holds no text at all.',
  'no-main-content': 'There is text, and all of it was taken for boilerplate.',
  login: 'The page asks who one is before it shows anything.',
  consent: 'The page asks for consent before it shows anything.',
  'error-page': 'The server says that there is no such page, or that it cannot answer.',
  challenge: 'The server checks whether its reader is a machine.',
  'needs-scripts': 'The shell of an application, which a script would fill.',
  'low-quality': 'The engine is less sure of its extraction than `--min-quality` asks for.',
  'not-a-page': 'A capture in an archive that is an image, a script or the like.',
  'http-status': 'A capture of a redirect or an error.',
  revisit: 'The crawler saw that nothing had changed, and did not keep the page again.',
}

/** @type {Readonly<Record<import('../../src/types.js').Reason, string>>} */
const reasons = {
  navigation: 'a menu, or links that lead through the site',
  breadcrumb: 'the path from the front page to this one',
  pagination: 'numbers and arrows that lead to further pages',
  'share-bar': 'buttons to share, print or bookmark',
  'newsletter-box': 'an invitation to subscribe or follow',
  'consent-banner': 'a question about cookies or privacy',
  'paywall-notice': 'a notice that one has to pay or register to read on',
  related: 'links to other articles or products',
  teaser: 'the beginning of something that stands elsewhere',
  comments: 'comments of readers',
  reviews: 'reviews of readers or buyers',
  advertisement: 'advertising',
  legal: 'copyright, terms, an imprint',
  footer: 'the end of every page of the site',
  login: 'a login or registration',
  search: 'a search box and what belongs to it',
  'form-control': 'the text of buttons, options and other controls',
  'icon-names': 'names of icons that were drawn as letters',
  'media-controls': 'controls and messages of a player, or of a browser without scripts',
  'language-switch': 'links to the page in other languages',
  repeat: 'said before on the page, word for word',
  'pull-quote': 'a sentence of the body, printed large once more',
  hidden: 'not visible to a reader of the page',
  metadata: 'facts about the page that belong to no text: tags, counters, dates of other things',
  'outside-main-content': 'stands where the main content is not',
  'low-score': 'nothing speaks for it, and nothing in particular against it',
  'site-rule': 'a rule for this site in the configuration drops it',
}

/**
 * @param {typeof import('../../src/cli/options/table.js').optionEntries} optionEntries
 * @param {string} types text of `src/types.ts`
 */
export function renderReference(optionEntries, types) {
  return {
    options: renderOptions(optionEntries),
    'input-formats': renderWords('format', inputs),
    'output-formats': renderWords('format', outputs),
    'front-matter': renderMatter(types),
    failures: renderWords('code', failures),
    'empty-records': renderWords('`empty`', empties),
    reasons: renderWords('reason', reasons),
  }
}

/** @param {typeof import('../../src/cli/options/table.js').optionEntries} entries */
function renderOptions(entries) {
  const rows = entries.map(([key, entry]) => [
    `\`${entry.flags.replaceAll('|', '\\|')}\``,
    `${entry.description}${takesOf(entry)}`,
    entry.config ? `\`${key}\`` : '',
    entry.action ? `\`${entry.flags.match(/--([a-z-]+)/)?.[1]}\`` : '',
  ])
  return formatMarkdownTable([['option', 'what it does', 'in a configuration file', 'in the Action'], ...rows], 'left')
}

/** @param {OptionEntry} entry */
function takesOf(entry) {
  const choices = entry.kind === 'choice' ? `: ${entry.choices.map((choice) => `\`${choice}\``).join(', ')}` : ''
  const value = 'default' in entry && entry.default !== undefined ? ` (default: \`${entry.default}\`)` : ''
  return choices + value
}

/**
 * @param {string} head
 * @param {Readonly<Record<string, string>>} words
 */
function renderWords(head, words) {
  const rows = Object.entries(words).map(([word, meaning]) => [`\`${word}\``, meaning])
  return formatMarkdownTable([[head, 'meaning'], ...rows], 'left')
}
