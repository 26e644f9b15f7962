/**
 * Walks one event and builds its copy. The walk has the same paths as the event's shape.
 *
 * @module
 */
import { colons, commas, quoted, type Json, type Spacing } from '../base/json.ts'
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

/** @returns the copy of the event as JSON, with the same shape */
export function treatedEvent(event: Json, options: EventTreatmentOptions): string {
  const { facts, draws, ordinal, tokens } = options
  const scope = new EventScope(draws, ordinal, tokens)
  const known = { ...facts, scope, times: new TimePlan(facts.own, facts.moments, scope), depth: 0 }
  return new EventTreatment(known, options).value(event, options.root, 'compact')
}

type JsonObject = Extract<Json, { kind: 'object' }>

const deepestPlace = 64

/** It writes while it walks: nobody needs a tree of copies. */
class EventTreatment extends TextTreatment {
  private readonly listed: ListedKeys
  private readonly identifierKeys = new Map<string, SurrogateKey | undefined>()

  constructor(known: Treatment, { counts, showableNames, listed }: EventTreatmentOptions) {
    super(known, counts, showableNames)
    this.listed = listed
  }

  override value(json: Json, place: Place, spacing: Spacing): string {
    switch (json.kind) {
      case 'object':
        return place.depth >= deepestPlace ? '{}' : this.object(json, place, spacing)
      case 'array':
        return place.depth >= deepestPlace ? '[]' : this.array(json.items, place, spacing)
      case 'string':
        return quoted(this.text(json.text, place))
      case 'number':
        return this.number(json.spelling, place)
      case 'null':
        return 'null'
      default:
        this.counts.keep(place, json.kind, 'K0.boolean')
        return json.kind
    }
  }

  private array(items: readonly Json[], place: Place, spacing: Spacing): string {
    const item = place.item()
    const shown = shownItems(items, place.payload, this.known.platform)
    this.counts.leaveOut(item, items.length - shown.length)
    const comma = commas[spacing]
    let text = '['
    for (const json of shown) text += (text.length === 1 ? '' : comma) + this.value(json, item, spacing)
    return `${text}]`
  }

  private object({ entries, again = 0 }: JsonObject, place: Place, spacing: Spacing): string {
    if (again > 0) this.counts.replace(place.anyKey(), 'duplicate key', again)
    const isOpen = place.path !== '' && this.listed.areDataOf(entries)
    const isListed = (key: string): boolean => !isOpen && (place.knownChild(key) !== undefined || this.listed.has(key))
    const shown = shownEntries(entries, isListed, this.known.platform)
    if (shown.length < entries.length) this.counts.leaveOut(place.anyKey(), entries.length - shown.length)
    const comma = commas[spacing]
    const colon = colons[spacing]
    let taken: Set<string> | undefined
    let text = '{'
    for (const entry of shown) {
      const key = entry[0]
      const known = isOpen ? undefined : place.knownChild(key)
      const isNamed = known !== undefined || isListed(key)
      const shownKey = isNamed ? key : this.otherKey(key, place, (taken ??= keysOf(shown, isListed)))
      const value = this.value(entry[1], known ?? place.child(key, isNamed), spacing)
      text += (text.length === 1 ? '' : comma) + quoted(shownKey) + colon + value
    }
    return `${text}}`
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

function keysOf(entries: readonly [string, Json][], isListed: (key: string) => boolean): Set<string> {
  const keys = new Set<string>()
  for (const entry of entries) if (isListed(entry[0])) keys.add(entry[0])
  return keys
}
