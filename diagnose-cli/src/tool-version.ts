/**
 * The version of this command, as its package says.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import * as z from 'zod'

export function toolVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version
}
