/**
 * The version of the translation of edX events: a digest of all source files that decide what an event becomes. So it
 * changes by itself with every rule, and a proof of support is one for exactly these rules.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const sources = fileURLToPath(new URL('../src', import.meta.url))

/** Where a translation and the proof of a shape begin; the rest is what these import. */
const entries = ['platforms/edx/translation/edx-translation.ts', 'moocdb/translator.ts', 'moocdb/prove-shape.ts']

export const translationVersionFile = resolve(sources, 'platforms/edx/translation-version.gen.ts')

/** What `translation-version.gen.ts` has to say. */
export function translationVersionText(version: string): string {
  return `/**
 * Version of the translation of edX events: a digest of its rules and of all that they use.
 *
 * Written by \`npm run build:rules\`.
 *
 * @module
 */
export const translationVersion = '${version}'
`
}

/** @returns 12 hexadecimal digits: two translations that differ have one in common once in 2^48 */
export function versionOf(read: (file: string) => string = readSource): string {
  const digest = createHash('sha256')
  for (const file of sourcesOf(entries, read)) digest.update(`${file}\0${read(file)}\0`)
  return digest.digest('hex').slice(0, 12)
}

/** The files and all that they import, rising. Types are gone when code runs, and the version is no part of itself. */
export function sourcesOf(from: readonly string[], read: (file: string) => string = readSource): string[] {
  const found = new Set<string>()
  const waiting = [...from]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file) || resolve(sources, file) === translationVersionFile) continue
    found.add(file)
    for (const [, place = ''] of read(file).matchAll(/^(?:import|export) (?!type )[^;'"]*?'(\.[^']+)'/gm)) {
      waiting.push(relative(sources, resolve(sources, dirname(file), place)).replaceAll('\\', '/'))
    }
  }
  return [...found].sort()
}

function readSource(file: string): string {
  return readFileSync(resolve(sources, file), 'utf8')
}
