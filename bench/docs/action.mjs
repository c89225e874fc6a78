// @ts-check
import { stringify } from 'yaml'

/** Inputs that the Action has beside the options of the command. */
const ownInputs = {
  input: {
    description:
      'Files, folders and globs to read, one a line. Default: the inputs of the configuration file. All paths are inside the workspace',
    default: '',
  },
  'fail-on': {
    description:
      'When the step fails: never, error (records failed) or change (records failed, or check found a difference)',
    default: 'change',
  },
  summary: { description: 'Whether to write a summary of the run (true, false)', default: 'true' },
}

/** What the Action does not do as the command does. @type {Readonly<Record<string, string>>} */
const otherwise = {
  engine: 'Who tells main content from boilerplate (auto, model; the Action brings no readability)',
  output: 'A folder (mirrors the paths of the inputs) or a file in the workspace',
}

const outputs = {
  documents: { description: 'How many documents were written' },
  dropped: { description: 'How many records gave no document' },
  failed: { description: 'How many records failed' },
  changed: { description: 'How many files of the output changed, or would change with check' },
  manifest: { description: 'Path of a JSON file that says what the run did' },
  'exit-code': { description: 'Exit code of the command: 0, 1, 2 or 130' },
}

/**
 * `action.yml`, made of the table of options.
 * @param {typeof import('../../src/cli/options/table.js').optionEntries} optionEntries
 * @returns {string}
 */
export function renderAction(optionEntries) {
  const options = optionEntries
    .filter(([, { action }]) => action)
    .map(([, entry]) => [nameOf(entry.flags), toInput(entry)])
  const { input, ...others } = ownInputs
  const action = {
    name: 'unscrape',
    description: 'Turn noisy scraped dumps into clean Markdown with front matter',
    branding: { icon: 'file-text', color: 'blue' },
    inputs: { input, ...Object.fromEntries(options), ...others },
    outputs,
    runs: { using: 'node24', main: 'action/index.js' },
  }
  return `# Made by \`npm run docs\` from the table of options in src/cli/options/table.ts.\n${stringify(action, { lineWidth: 0 })}`
}

/** @param {string} flags */
const nameOf = (flags) => flags.match(/--([a-z-]+)/)?.[1] ?? ''

/** @param {import('../../src/cli/options/option.js').OptionEntry} entry */
function toInput(entry) {
  const known = otherwise[nameOf(entry.flags)]
  if (known !== undefined) return { description: known, default: '' }
  const takes = entry.kind === 'choice' ? entry.choices.join(', ') : entry.kind === 'flag' ? 'true, false' : ''
  const value = 'default' in entry && entry.default !== '-' ? `default: ${entry.default}` : ''
  const more = [takes, value].filter((part) => part !== '').join('; ')
  const description = entry.description[0]?.toUpperCase() + entry.description.slice(1)
  return { description: more === '' ? description : `${description} (${more})`, default: '' }
}
