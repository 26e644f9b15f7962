/**
 * What is known of an edX event: facts of the event catalogue, and our sentence on its meaning.
 *
 * @module
 */
import { unlisted, type EventCategory } from '../../diagnosis/category.ts'
import type { CatalogueFacts } from '../../panorama/event-page.ts'
import { catalogueRows } from './catalogue-rows.ts'
import { meanings } from './meanings.ts'
import { ruleFacts } from './rule-facts.gen.ts'
import { ruleKey } from './translation/edx-rule.ts'

/** The facts under the event type; where there are none, those under a value of its field `name`. */
export function factsOf({ eventType, eventSource }: EventCategory, aliases: readonly string[]): CatalogueFacts {
  const names = [eventType, ...aliases]
  const known = names.find((name) => catalogue.has(name))
  const meaning = names.map((name) => meaningOf(name, eventSource)).find((text) => text !== undefined)
  const entry = (known === undefined ? undefined : catalogue.get(known)) ?? unknownFacts(eventType)
  return { ...entry, ...(meaning !== undefined && { meaning }) }
}

/** What an event means: what its rule says, else that of another source, else what is written of events without a rule. */
export function meaningOf(eventType: string, eventSource: string): string | undefined {
  const ofSource = ruleMeanings.get(ruleKey(eventType, eventSource))
  return ofSource ?? ruleMeaningsOfAnySource.get(eventType) ?? meanings.get(eventType)
}

const ruleMeanings = new Map(ruleFacts.map(([type, source, meaning]) => [ruleKey(type, source), meaning]))
// The last one counts. Servers say most of an event; the app and the tasks are the special cases.
const sources: readonly string[] = ['task', 'mobile', 'browser', 'server']
const ruleMeaningsOfAnySource = new Map(
  sources.flatMap((source) =>
    ruleFacts.filter(([, own]) => own === source).map(([type, , meaning]) => [type, meaning]),
  ),
)

const catalogue: ReadonlyMap<string, CatalogueFacts> = new Map(
  catalogueRows.map((row) => [row[0] ?? '', factsOfRow(row)]),
)

function factsOfRow([, family = '', chapter, documented, url, emittedBy, history]: readonly string[]): CatalogueFacts {
  return {
    family,
    documented: documented === 'current' || documented === 'old' ? documented : 'no',
    ...(chapter && { chapter }),
    ...(url && { documentation_url: url }),
    ...(emittedBy && { emitted_by: emittedBy }),
    ...(history && { history }),
  }
}

function unknownFacts(eventType: string): CatalogueFacts {
  const isPage = eventType !== unlisted && /^(?:\/|i4x:|block-v1:)/.test(eventType)
  return { family: isPage ? 'page' : 'other', documented: 'no' }
}
