/**
 * The version of this command, as its package says.
 *
 * @module
 */
import { readFileSync } from 'node:fs'

export function toolVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  const { version } = JSON.parse(text) as { version: string } // our own file
  return version
}
