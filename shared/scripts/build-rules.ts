/**
 * Writes the registry of translation rules, the texts of the rules apart from it, the version that follows from all of
 * them, and the page of supported events: `npm run build:rules`.
 *
 * @module
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { catalogueRows } from '../src/platforms/edx/catalogue-rows.ts'
import { referenceOf } from '../src/platforms/edx/documentation.ts'
import { meanings } from '../src/platforms/edx/meanings.ts'
import { supportedEventsFile, supportedEventsText, type Coverage } from './event-coverage.ts'
import { faultsOf, readRuleFiles, type RuleFacts, type RuleFile } from './rule-files.ts'
import { translationVersionFile, translationVersionText, versionOf } from './translation-version.ts'

export const rulesFile = fileURLToPath(new URL('../src/platforms/edx/rules.gen.ts', import.meta.url))
export const ruleFactsFile = fileURLToPath(new URL('../src/platforms/edx/rule-facts.gen.ts', import.meta.url))

/** What `rules.gen.ts` has to say. */
export function rulesText(files: readonly RuleFile[]): string {
  const named = files.map(({ path, rule }) => ({ path, rule: rule as RuleFacts, name: importName(path) }))
  return `${heading('All translation rules, by source and event type.')}
${named.map(({ path, name }) => `import { rule as ${name} } from './events/${path}'`).join('\n')}
import { ruleKey, type EdxRule } from './translation/edx-rule.ts'

// prettier-ignore
const all: readonly EdxRule[] = [
${named.map(({ name }) => `  ${name},`).join('\n')}
]

export const rules: ReadonlyMap<string, EdxRule> = new Map(
  all.map((rule) => [ruleKey(rule.eventType, rule.eventSource), rule]),
)
`
}

/** What `rule-facts.gen.ts` has to say. */
export function ruleFactsText(files: readonly RuleFile[]): string {
  const rows = files.map(({ rule }) => {
    const facts = rule as RuleFacts // the caller has looked for faults
    const { eventType, eventSource, meaning } = facts
    return `  [${[eventType, eventSource, meaning, referenceOf(facts)].map((text) => JSON.stringify(text)).join(', ')}],`
  })
  return `${heading('What the translation rules say of their events: event type, source, meaning, reference.')}
// prettier-ignore
export const ruleFacts: readonly (readonly [string, string, string, string])[] = [
${rows.join('\n')}
]
`
}

/** What the page of supported events is made of. */
export function coverageOf(files: readonly RuleFile[]): Coverage {
  const known = catalogueRows.map(([eventType = '', family = '', , documented]) => {
    return { eventType, family, isDocumented: documented !== 'no' }
  })
  return { known, rules: files.map(({ rule }) => rule as RuleFacts), meanings } // the caller has looked for faults
}

if (import.meta.main) await build()

async function build(): Promise<void> {
  const files = await readRuleFiles()
  const faults = faultsOf(files)
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) {
    process.exitCode = 1
    return
  }
  writeFileSync(rulesFile, rulesText(files))
  writeFileSync(ruleFactsFile, ruleFactsText(files))
  writeFileSync(translationVersionFile, translationVersionText(versionOf())) // the last: the registry is part of it
  writeFileSync(supportedEventsFile, supportedEventsText(coverageOf(files)))
  console.log(`${files.length} rules`)
}

function heading(what: string): string {
  return `/**\n * ${what}\n *\n * Written by \`npm run build:rules\`.\n *\n * @module\n */`
}

/** `$` stands for what no name of a constant may have; no file name has it. */
function importName(path: string): string {
  const name = path
    .replace(/^[^/]+\//, '')
    .replace(/\.ts$/, '')
    .replaceAll('.', '$')
    .replaceAll('-', '$$$$')
  return /^\d/.test(name) ? `$${name}` : name
}
