import * as v from 'valibot'
import { allowedValues } from '../../flow/check-options.js'
import { matterFields } from '../../matter/serialize.js'
import type { OptionEntry } from '../options/option.js'
import { optionEntries, optionTable } from '../options/table.js'

const scope = v.picklist(allowedValues.comments)
const selectors = v.array(v.pipe(v.string(), v.nonEmpty()))
const described = <Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.exactOptional(v.pipe(schema, v.description(description)))

const siteRules = v.strictObject({
  keep: described(selectors, 'CSS selectors of what is always kept'),
  drop: described(selectors, 'CSS selectors of what is always dropped'),
  focus: described(v.picklist(optionTable.focus.choices), optionTable.focus.description),
  comments: described(scope, 'whether comments belong to the main content'),
  reviews: described(scope, 'whether reviews belong to the main content'),
  related: described(scope, 'whether related items belong to the main content'),
})

/** What a configuration file holds beside the options of the command line. */
const sections = {
  inputs: described(v.array(v.string()), 'files, folders and globs to read when the command line names none'),
  sites: described(
    v.record(v.pipe(v.string(), v.regex(/^[^\s/:]+$/)), siteRules),
    'rules for a host and its subdomains, by the name of the host',
  ),
  fields: described(
    v.strictObject(
      v.entriesFromList(matterFields, v.optional(v.union([v.pipe(v.string(), v.nonEmpty()), v.literal(false)]))),
    ),
    'another name for a field of the front matter, or false to leave it out',
  ),
}

/** What a configuration file may say. Keys that are options of the command line have their values, and its defaults. */
export const configSchema = v.strictObject({
  $schema: described(v.string(), 'address of this schema, for editors'),
  ...optionSchemas(),
  ...sections,
})

/** A configuration file that was checked. */
export type Config = v.InferOutput<typeof configSchema>

function optionSchemas(): Record<string, v.GenericSchema> {
  return Object.fromEntries(
    optionEntries
      .filter(([, { config }]) => config)
      .map(([key, entry]) => [key, described(schemaOf(entry), entry.description)]),
  )
}

function schemaOf(entry: OptionEntry): v.GenericSchema {
  switch (entry.kind) {
    case 'flag':
      return v.boolean()
    case 'choice':
      return v.picklist(entry.choices)
    case 'text':
    case 'path':
      return v.pipe(v.string(), v.nonEmpty())
    case 'count':
      return v.pipe(v.number(), v.integer(), v.minValue(entry.min), v.maxValue(entry.max ?? Number.MAX_SAFE_INTEGER))
    case 'number':
      return v.pipe(v.number(), v.minValue(entry.min), v.maxValue(entry.max ?? Number.MAX_VALUE))
  }
}
