// @ts-check
import { toJsonSchema } from '@valibot/to-json-schema'

/**
 * The JSON schema of the configuration file, as editors read it.
 * @param {typeof import('../../src/cli/config/schema.js').configSchema} configSchema
 * @returns {string}
 */
export function renderSchema(configSchema) {
  const { $schema, ...schema } = toJsonSchema(configSchema)
  const described = { $schema, title: 'Configuration of unscrape', ...schema }
  return `${JSON.stringify(described, null, 2)}\n`
}
