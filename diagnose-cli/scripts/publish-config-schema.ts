/**
 * Writes the JSON Schema of a configuration file to `docs/formats`: `node diagnose-cli/scripts/publish-config-schema.ts`.
 *
 * It is made of the schema that the command reads with. A test fails where it is out of date.
 *
 * @module
 */
import { writeFileSync } from 'node:fs'
import * as z from 'zod'
import { configSchema } from '../src/config/settings.ts'

const place = new URL('../../docs/formats/diagnose-config.schema.json', import.meta.url)

export function configSchemaText(): string {
  const { $schema, ...rest } = z.toJSONSchema(configSchema, { io: 'input' })
  const title = 'diagnose.config.json: settings of the command diagnose'
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`
}

if (import.meta.main) writeFileSync(place, configSchemaText())
