/**
 * What an event is called, what it means, and where this site tells more of it.
 *
 * @module
 */
import { referenceOf } from '@mooc-panorama/shared/platforms/edx/documentation.ts'
import { normalForm } from '@mooc-panorama/shared/platforms/edx/envelope.ts'
import { routeTemplate } from '@mooc-panorama/shared/platforms/edx/route-templates.ts'
import { rules } from '@mooc-panorama/shared/platforms/edx/rules.gen.ts'
import { ruleKey } from '@mooc-panorama/shared/platforms/edx/translation/edx-rule.ts'
import type { BoxEvent } from './questions.ts'

const mostSigns = 200

type Facts = Pick<BoxEvent, 'eventType' | 'eventSource' | 'meaning' | 'reference' | 'address' | 'otherSources'>

/** @param key what the rule was found by: that of a rule, `page` or `module` */
export function eventFacts(event: object | undefined, key: string | undefined): Facts {
  const logged = (event ?? {}) as Record<string, unknown> // JSON of a log
  const { event_type: type, name, event_source: source } = normalForm(logged)
  const eventType = shortText(type) ?? shortText(name)
  const eventSource = shortText(source)
  const rule = key === undefined ? undefined : rules.get(key)
  if (rule !== undefined) {
    const { meaning } = rule
    const address = addressOf(rule.eventType, rule.eventSource)
    return { eventType, eventSource, meaning, reference: referenceOf(rule), address, otherSources: [] }
  }
  const isPath = typeof type === 'string' && type.startsWith('/') && source === 'server'
  const address = isPath ? addressOf(routeTemplate(type), 'server') : undefined
  const otherSources = key === undefined ? sourcesWithRule(eventType) : []
  return { eventType, eventSource, meaning: meaningOf(key), reference: undefined, address, otherSources }
}

const sources = ['browser', 'server', 'mobile', 'task'] as const

function sourcesWithRule(type: string | undefined): string[] {
  return type === undefined ? [] : sources.filter((source) => rules.has(ruleKey(type, source)))
}

function meaningOf(key: string | undefined): string | undefined {
  if (key === 'page') return 'A learner asks the server for a page. The event type is the path of the page.'
  return key === 'module' ? 'A module on a page asks the server for something on behalf of the learner.' : undefined
}

/** The site leads from here to the page of the event. A template says nothing of the path that it stands for. */
function addressOf(type: string, source: string): string {
  return `/e?${new URLSearchParams({ source, type }).toString()}`
}

function shortText(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined
  return value.length <= mostSigns ? value : `${value.slice(0, mostSigns)}…`
}
