/**
 * The page of all event types that the translation supports, by family, and how many of the documented ones they are.
 * `npm run build:rules` writes it to `docs/formats/supported-events.md`.
 *
 * @module
 */
import { fileURLToPath } from 'node:url'

/** A row of the event catalogue, as far as the page needs it. */
export interface KnownType {
  eventType: string
  family: string
  isDocumented: boolean
}

/** What a rule says of itself. */
export interface SupportedType {
  eventType: string
  eventSource: string
  meaning: string
}

export interface Coverage {
  known: readonly KnownType[]
  rules: readonly SupportedType[]
  /** Event types without a rule: what they mean, where that is known. */
  meanings: ReadonlyMap<string, string>
}

export const supportedEventsFile = fileURLToPath(new URL('../../docs/formats/supported-events.md', import.meta.url))

/** What `supported-events.md` has to say. */
export function supportedEventsText({ known, rules, meanings }: Coverage): string {
  const byType = Map.groupBy(rules, ({ eventType }) => eventType)
  const documented = known.filter(({ isDocumented }) => isDocumented)
  const families = [...new Set(known.map(({ family }) => family))].sort()
  const missing = known.filter(({ eventType }) => !byType.has(eventType))
  return `# Supported events

An event is supported where a translation rule says what it means: by its type and source, else by its name and source. This page has all event types that have a rule. It
is written by \`npm run build:rules\` from the rules and the event catalogue.

- ${rules.length} rules are for ${byType.size} event types.
- ${documented.filter(({ eventType }) => byType.has(eventType)).length} of the ${documented.length} event types that the platform's reference documents, now or in the past, have a rule.
- Requests have no rule of their own. One for a page is a visit of it; one for a video, a problem, an open response or a discussion is an act at that module.

<!-- prettier-ignore-start -->

## By family

| Family | Documented types | of these supported | Supported beyond the reference | Rules |
| --- | --: | --: | --: | --: |
${families.map((family) => familyRow(family, known, byType)).join('\n')}

## Event types
${families.map((family) => familyTable(family, known, byType)).join('')}
## Without a rule

${withoutRule(missing, meanings)}

<!-- prettier-ignore-end -->
`
}

type RulesByType = ReadonlyMap<string, readonly SupportedType[]>

function familyRow(family: string, known: readonly KnownType[], byType: RulesByType): string {
  const own = known.filter((type) => type.family === family)
  const supported = own.filter(({ eventType }) => byType.has(eventType))
  const documented = own.filter(({ isDocumented }) => isDocumented)
  const both = supported.filter(({ isDocumented }) => isDocumented).length
  const rules = supported.reduce((sum, { eventType }) => sum + (byType.get(eventType)?.length ?? 0), 0)
  return `| ${family} | ${documented.length} | ${both} | ${supported.length - both} | ${rules} |`
}

function familyTable(family: string, known: readonly KnownType[], byType: RulesByType): string {
  const rows = known
    .filter((type) => type.family === family)
    .flatMap(({ eventType }) => {
      const rules = byType.get(eventType) ?? []
      const sources = rules.map(({ eventSource }) => eventSource).join(', ')
      return rules.length === 0 ? [] : [`| \`${eventType}\` | ${sources} | ${cell(mainMeaning(rules))} |`]
    })
  if (rows.length === 0) return ''
  return `\n### ${family}\n\n| Event type | Sources | What it means |\n| --- | --- | --- |\n${rows.join('\n')}\n`
}

/** Servers say most of an event. */
function mainMeaning(rules: readonly SupportedType[]): string {
  const main = rules.find(({ eventSource }) => eventSource === 'server') ?? rules[0]
  return main?.meaning ?? ''
}

function withoutRule(missing: readonly KnownType[], meanings: ReadonlyMap<string, string>): string {
  const documented = missing.filter(({ isDocumented }) => isDocumented)
  const rest = missing.filter(({ isDocumented }) => !isDocumented)
  const first =
    documented.length === 0
      ? 'Every documented event type has a rule.'
      : `Documented types without a rule: ${documented.map(({ eventType }) => `\`${eventType}\``).join(', ')}.`
  return `${first} The ${rest.length} types below are known from code or from test data alone: no reference says what their fields hold, and a rule
that guesses would be a false claim. Such an event is one observed event, and is not counted as supported.

| Event type | Family | What it means, where it is known |
| --- | --- | --- |
${rest.map(({ eventType, family }) => `| \`${eventType}\` | ${family} | ${cell(meanings.get(eventType) ?? '')} |`).join('\n')}`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
