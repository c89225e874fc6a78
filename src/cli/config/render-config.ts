import { stringify } from 'yaml'
import { type OptionEntry, optionGroups } from '../options/option.js'
import { optionEntries } from '../options/table.js'

export type ConfigStyle = 'yaml' | 'jsonc'

/** Where an installed package has the schema, from the folder of the project. */
const SCHEMA = './node_modules/unscrape/schema.json'

const INTRODUCTION = [
  'Options of `unscrape`. Each is commented out, and shows its default or an example.',
  'Paths are relative to this file. What the command line says wins over what stands here.',
]

/** A setting of the file: what it does, its key, and the value that is shown. */
interface Setting {
  readonly comment: string
  readonly key: string
  readonly value: unknown
}

/** What a file holds beside the options of the command line, with an example of each. */
const sections: readonly Setting[] = [
  {
    comment: 'rules for a site and its subdomains: CSS selectors to keep or drop, and options that hold there alone',
    key: 'sites',
    value: { 'example.org': { keep: ['.recipe-notes'], drop: ['.promo', '#sidebar'], focus: 'recall' } },
  },
  {
    comment: 'other names for fields of the front matter; false leaves one out',
    key: 'fields',
    value: { source: 'url', content_hash: false },
  },
]

const inputs: Setting = {
  comment: 'what to read when the command line names nothing',
  key: 'inputs',
  value: ['dumps'],
}

/** A configuration file that changes nothing yet, and says what could be changed. */
export function renderConfig(style: ConfigStyle): string {
  const options = optionGroups.flatMap((group) =>
    optionEntries.filter(([, entry]) => entry.config && entry.group === group).map(toSetting),
  )
  const all = [inputs, ...options, ...sections]
  return style === 'yaml' ? renderYaml(all) : renderJson(all)
}

function toSetting([key, entry]: readonly [string, OptionEntry]): Setting {
  const takes = entry.kind === 'choice' ? `: ${entry.choices.join(', ')}` : ''
  return { comment: `${entry.description}${takes}`, key, value: exampleOf(entry) }
}

function exampleOf(entry: OptionEntry): unknown {
  switch (entry.kind) {
    case 'flag':
      return true
    case 'choice':
      return entry.default ?? entry.choices[0]
    case 'text':
    case 'path':
      return entry.default ?? 'NAME'
    case 'count':
    case 'number':
      return entry.default ?? entry.min
  }
}

function renderYaml(settings: readonly Setting[]): string {
  const head = [...INTRODUCTION, `yaml-language-server: $schema=${SCHEMA}`].map((line) => `# ${line}`)
  const body = settings.flatMap(({ comment, key, value }) => [
    '',
    `# ${comment}`,
    ...stringify({ [key]: value })
      .trimEnd()
      .split('\n')
      .map((line) => `# ${line}`),
  ])
  return `${[...head, ...body].join('\n')}\n`
}

function renderJson(settings: readonly Setting[]): string {
  const head = [...INTRODUCTION.map((line) => `// ${line}`), '{', `  "$schema": ${JSON.stringify(SCHEMA)},`]
  const body = settings.flatMap(({ comment, key, value }) => [
    '',
    `  // ${comment}`,
    ...`${JSON.stringify(key)}: ${JSON.stringify(value, null, 2)},`.split('\n').map((line) => `  // ${line}`),
  ])
  return `${[...head, ...body, '}'].join('\n')}\n`
}
