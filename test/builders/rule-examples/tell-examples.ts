/**
 * Writes the example of every rule on a line. It loads the rules' tests with another `vitest`, whose tests run at once and
 * whose expectations hold, and with builders that note what is handed to a rule.
 *
 * Runs in a process of its own.
 *
 * @module
 */
import { registerHooks } from 'node:module'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { notedExamples } from './noting-builders.ts'

const builders = new URL('../translation.ts', import.meta.url).href
const notingBuilders = new URL('./noting-builders.ts', import.meta.url).href
const quietTests = new URL('./quiet-tests.ts', import.meta.url).href

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'vitest') return { url: quietTests, shortCircuit: true }
    const found = next(specifier, context)
    return found.url === builders && context.parentURL !== notingBuilders ? { ...found, url: notingBuilders } : found
  },
})

const events = join(import.meta.dirname, '../../../shared/src/platforms/edx/events')
for (const file of globSync('*/*.test.ts', { cwd: events }).sort()) {
  await import(pathToFileURL(join(events, file)).href)
}
for (const [rule, event] of notedExamples) console.log(JSON.stringify({ rule, event }))
