/**
 * Walks one event and builds its copy. The walk has the same paths as the event's shape.
 *
 * @module
 */
import type { Json } from '../base/json.ts'
import type { ListedKeys } from '../shape/listed-keys.ts'
import { shownEntries, shownItems } from './caps.ts'
import type { GatheredFacts } from './event-facts.ts'
import { EventScope } from './event-scope.ts'
import { isFlag } from './number-form.ts'
import type { Place } from './place.ts'
import type { RuleCounts } from './rule-counts.ts'
import type { SurrogateDraws } from './surrogate-draws.ts'
import { identifierKey, plainKey, type SurrogateKey } from './surrogate-key.ts'
import type { Treatment } from './text-form.ts'
import { numberText } from './text-forms.ts'
import { TextTreatment } from './text-treatment.ts'
import { TimePlan } from './time-plan.ts'
import type { TokenTable } from './token-table.ts'

export interface EventTreatmentOptions {
  facts: GatheredFacts
  draws: SurrogateDraws
  showableNames: ReadonlyMap<string, string>
  ordinal: number
  counts: RuleCounts
  /** Those of the event are its own ones, beside those of the other sampled events. */
  tokens: TokenTable
  root: Place
  listed: ListedKeys
}

/** @returns the copy of the event, with the same shape */
export function treatedEvent(event: Json, options: EventTreatmentOptions): Json {
  const { facts, draws, ordinal, tokens } = options
  const scope = new EventScope(draws, ordinal, tokens)
  const known = { ...facts, scope, times: new TimePlan(facts.own, facts.moments, scope), depth: 0 }
  return new EventTreatment(known, options).value(event, options.root)
}

const deepestPlace = 64

class EventTreatment extends TextTreatment {
  private readonly listed: ListedKeys
  private readonly identifierKeys = new Map<string, SurrogateKey | undefined>()

  constructor(known: Treatment, { counts, showableNames, listed }: EventTreatmentOptions) {
    super(known, counts, showableNames)
    this.listed = listed
  }

  override value(json: Json, place: Place): Json {
    switch (json.kind) {
      case 'object':
        return this.object(json.entries, place)
      case 'array':
        return this.array(json.items, place)
      case 'string':
        return { kind: 'string', text: this.text(json.text, place) }
      case 'number':
        return { kind: 'number', spelling: this.number(json.spelling, place) }
      case 'null':
        return json
      default:
        this.counts.keep(place, json.kind, 'K0.boolean')
        return json
    }
  }

  private array(items: readonly Json[], place: Place): Json {
    if (place.depth >= deepestPlace) return { kind: 'array', items: [] }
    const item = place.item()
    const shown = shownItems(items, place.payload, this.known.platform)
    this.counts.leaveOut(item, items.length - shown.length)
    return { kind: 'array', items: shown.map((json) => this.value(json, item)) }
  }

  private object(entries: readonly [string, Json][], place: Place): Json {
    if (place.depth >= deepestPlace) return { kind: 'object', entries: [] }
    const isListed = this.listedAmong(
      entries.map(([key]) => key),
      place,
    )
    const shown = shownEntries(entries, isListed, this.known.platform)
    if (shown.length < entries.length) this.counts.leaveOut(place.anyKey(), entries.length - shown.length)
    const taken = new Set<string>()
    for (const [key] of shown) if (isListed(key)) taken.add(key)
    return {
      kind: 'object',
      entries: shown.map(([key, json]) => {
        const isNamed = isListed(key)
        return [isNamed ? key : this.otherKey(key, place, taken), this.value(json, place.child(key, isNamed))]
      }),
    }
  }

  /** In an object of many keys of which most are unknown, the known ones are data as well. */
  override listedAmong(keys: readonly string[], place: Place): (key: string) => boolean {
    const isOpen = place.path !== '' && this.listed.areData(keys)
    return isOpen ? () => false : (key) => this.listed.has(key)
  }

  override otherKey(key: string, place: Place, taken: Set<string>): string {
    const identifier = this.identifierKey(key)
    const isFree = identifier !== undefined && !taken.has(identifier.key)
    const { key: surrogate, kind } = isFree ? identifier : plainKey(key, this.known.scope)
    taken.add(surrogate)
    if (key !== '') this.counts.replace(place.anyKey(), kind)
    return surrogate
  }

  /** The answer ids of a problem are keys of several objects of an event. */
  private identifierKey(key: string): SurrogateKey | undefined {
    let known = this.identifierKeys.get(key)
    if (known === undefined && !this.identifierKeys.has(key)) {
      known = identifierKey(key, this.known)
      this.identifierKeys.set(key, known)
    }
    return known
  }

  private number(spelling: string, place: Place): string {
    if (isFlag(spelling)) {
      this.counts.keep(place, spelling, 'K0.number-0-1')
      return spelling
    }
    const { text, kind } = numberText(spelling, place, this.known)
    this.counts.replace(place, kind)
    return text
  }
}
