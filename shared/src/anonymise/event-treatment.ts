/**
 * Walks one event and builds its copy. The walk has the same paths as the event's shape.
 *
 * @module
 */
import type { Json } from '../base/json.ts'
import { keyPath, mayStandInPath } from '../shape/path.ts'
import { shownEntries, shownItems } from './caps.ts'
import type { GatheredFacts } from './event-facts.ts'
import { EventScope } from './event-scope.ts'
import { isFlag } from './number-form.ts'
import { isOpenObject } from './open-object.ts'
import type { RuleCounts } from './rule-counts.ts'
import type { SurrogateDraws } from './surrogate-draws.ts'
import { surrogateKey } from './surrogate-key.ts'
import { numberText } from './text-forms.ts'
import { TextTreatment, type Place } from './text-treatment.ts'
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
}

/** @returns the copy of the event, with the same shape */
export function treatedEvent(event: Json, options: EventTreatmentOptions): Json {
  const { facts, draws, ordinal, counts, showableNames, tokens } = options
  const scope = new EventScope(draws, ordinal, tokens)
  const known = { ...facts, scope, times: new TimePlan(facts.own, facts.moments, scope), depth: 0 }
  return new EventTreatment(known, counts, showableNames).event(event)
}

const deepestPlace = 64

class EventTreatment extends TextTreatment {
  event(event: Json): Json {
    return this.value(event, { path: '', payload: this.known.platform.payloadPath === '', depth: 0, encodings: 0 })
  }

  protected override value(json: Json, place: Place): Json {
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
        this.counts.keep(place.path, json.kind, 'K0.boolean')
        return json
    }
  }

  private array(items: readonly Json[], place: Place): Json {
    if (place.depth >= deepestPlace) return { kind: 'array', items: [] }
    const item = { ...place, path: `${place.path}[]`, depth: place.depth + 1 }
    const shown = shownItems(items, place.payload, this.known.platform)
    this.counts.leaveOut(item.path, items.length - shown.length)
    return { kind: 'array', items: shown.map((json) => this.value(json, item)) }
  }

  private object(entries: readonly [string, Json][], place: Place): Json {
    if (place.depth >= deepestPlace) return { kind: 'object', entries: [] }
    const isListed = this.listedAmong(
      entries.map(([key]) => key),
      place.path,
    )
    const shown = shownEntries(entries, isListed, this.known.platform)
    this.counts.leaveOut(keyPath(place.path, '{key}'), entries.length - shown.length)
    const taken = new Set(shown.map(([key]) => key).filter(isListed))
    return {
      kind: 'object',
      entries: shown.map(([key, json]) => {
        const child = this.child(place, key, isListed(key))
        return [isListed(key) ? key : this.otherKey(key, place.path, taken), this.value(json, child)]
      }),
    }
  }

  /** In an object of many keys of which most are unknown, the known ones are data as well. */
  override listedAmong(keys: readonly string[], path: string): (key: string) => boolean {
    const { vocabulary } = this.known.platform
    const listed = new Set(keys.filter((key) => vocabulary.isKey(key)))
    return isOpenObject(path, keys, vocabulary) ? () => false : (key) => listed.has(key)
  }

  override child(place: Place, key: string, isListed: boolean): Place {
    const isNamed = isListed && mayStandInPath(key, place.path)
    const path = keyPath(place.path, isNamed ? key : '{key}')
    const payload = isNamed && path === this.known.platform.payloadPath
    return { path, payload, depth: place.depth + 1, encodings: place.encodings }
  }

  override otherKey(key: string, path: string, taken: Set<string>): string {
    const { key: surrogate, kind } = surrogateKey(key, this.known, (other) => taken.has(other))
    taken.add(surrogate)
    if (key !== '') this.counts.replace(keyPath(path, '{key}'), kind)
    return surrogate
  }

  private number(spelling: string, { path }: Place): string {
    if (isFlag(spelling)) {
      this.counts.keep(path, spelling, 'K0.number-0-1')
      return spelling
    }
    const { text, kind } = numberText(spelling, path, this.known)
    this.counts.replace(path, kind)
    return text
  }
}
