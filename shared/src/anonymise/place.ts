/**
 * Where in an event a value stands. Places are made once and serve all events, together with what follows from a path
 * alone: which form its field tells, and the rows that count what stays and what is replaced there.
 *
 * @module
 */
import type { KeptValue, Redaction } from '../diagnosis/diagnosis.ts'
import type { ListedKeys } from '../shape/listed-keys.ts'
import { keyPath, mayStandInPath } from '../shape/path.ts'
import type { EventTexts } from './event-texts.ts'
import { fieldFormOf } from './field-forms.ts'
import type { CountedRow } from './rule-counts.ts'
import type { TextForm } from './text-form.ts'

/** So many places and rows are kept: keys of a hostile log could make any number of them. */
const mostKept = 20_000
const mostRulesKept = 100
const longestRuled = 40

type Step = 'item' | 'json' | 'form' | 'unquoted' | 'url' | 'any key'

interface Family {
  payloadPath: string
  kept: number
}

interface Position {
  path: string
  payload: boolean
  depth: number
  /** Encodings around it. */
  encodings: number
}

export class Place implements Position {
  readonly path: string
  readonly payload: boolean
  readonly depth: number
  readonly encodings: number
  /** The form that the name of the field tells. */
  readonly fieldForm: TextForm | undefined
  /** Whether the name of the field speaks of a time. */
  readonly namesTime: boolean
  /** The last text that stood here, and the form that it was found to have. */
  last: { text: string; texts: EventTexts; form: TextForm } | undefined
  /** The forms of the strings here, and for which events they are gathered. */
  found: { by: object; formats: Set<string> } | undefined
  private readonly family: Family
  private readonly keys = new Map<string, Place>()
  private readonly steps = new Map<Step, Place>()
  private readonly kept = new Map<string, CountedRow<KeptValue>[]>()
  private readonly replaced = new Map<string, CountedRow<Redaction>>()
  private readonly rules = new Map<string, string>()

  private constructor({ path, payload, depth, encodings }: Position, family: Family) {
    this.path = path
    this.payload = payload
    this.depth = depth
    this.encodings = encodings
    this.family = family
    this.fieldForm = fieldFormOf(path)
    this.namesTime = /(?:time|date|start|stamp|_at|\.\$date)(?:\[\])*$/i.test(path)
    family.kept++
  }

  static root(payloadPath: string, path = ''): Place {
    return new Place({ path, payload: payloadPath === path, depth: 0, encodings: 0 }, { payloadPath, kept: 0 })
  }

  /** Whether it is time for a new root, without what was kept. */
  isFull(): boolean {
    return this.family.kept > mostKept
  }

  /** Of an object that is no map. */
  childOf(key: string, listed: ListedKeys): Place {
    return this.keys.get(key) ?? this.child(key, listed.has(key))
  }

  /** Of an object that is no map, the place of a key of which it is known already that the vocabulary lists it. */
  knownChild(key: string): Place | undefined {
    return this.keys.get(key)
  }

  /** @param isListed whether the vocabulary lists the key, and the object is no map */
  child(key: string, isListed: boolean): Place {
    if (!isListed) return this.anyKey()
    const known = this.keys.get(key)
    if (known !== undefined) return known
    if (!mayStandInPath(key, this.path)) return this.anyKey()
    const path = keyPath(this.path, key)
    const child = new Place(
      { ...this.position(), path, payload: path === this.family.payloadPath, depth: this.depth + 1 },
      this.family,
    )
    this.keys.set(key, child)
    return child
  }

  anyKey(): Place {
    return this.step('any key', () => ({ path: keyPath(this.path, '{key}'), payload: false, depth: this.depth + 1 }))
  }

  item(): Place {
    return this.step('item', () => ({ path: `${this.path}[]`, depth: this.depth + 1 }))
  }

  inJson(): Place {
    return this.step('json', () => ({ path: `${this.path}(json)`, encodings: this.encodings + 1 }))
  }

  inForm(): Place {
    return this.step('form', () => ({ path: `${this.path}(form)`, payload: false, encodings: this.encodings + 1 }))
  }

  /** Of the text in a quoted text. */
  unquoted(): Place {
    return this.step('unquoted', () => ({ payload: false, encodings: this.encodings + 1 }))
  }

  inUrl(): Place {
    return this.step('url', () => ({ path: `${this.path}(url)` }))
  }

  /** The row of a value that stays. */
  keptRow(value: string, rule: string): CountedRow<KeptValue> {
    let ofValue = this.kept.get(value)
    if (ofValue === undefined) this.kept.set(value, (ofValue = []))
    for (const known of ofValue) if (known.row.rule === rule) return known
    const counted = { row: { path: this.path, value, rule, count: 1 }, by: undefined, times: 0, multiples: [] }
    ofValue.push(counted)
    this.family.kept++
    return counted
  }

  /** The row of a replaced value. */
  replacedRow(rule: string): CountedRow<Redaction> {
    let counted = this.replaced.get(rule)
    if (counted === undefined) {
      counted = { row: { path: this.path, rule, count: 1 }, by: undefined, times: 0, multiples: [] }
      this.replaced.set(rule, counted)
    }
    return counted
  }

  /** What the rule answers for this path and a text; asked once for texts that stay. */
  ruleFor(text: string, keepRule: (path: string, text: string) => string | undefined): string | undefined {
    if (text.length > longestRuled) return keepRule(this.path, text)
    const known = this.rules.get(text)
    if (known !== undefined) return known
    const rule = keepRule(this.path, text)
    if (rule !== undefined && this.rules.size < mostRulesKept) this.rules.set(text, rule)
    return rule
  }

  private step(step: Step, position: () => Partial<Position>): Place {
    let place = this.steps.get(step)
    if (place === undefined) {
      place = new Place({ ...this.position(), ...position() }, this.family)
      this.steps.set(step, place)
    }
    return place
  }

  private position(): Position {
    return { path: this.path, payload: this.payload, depth: this.depth, encodings: this.encodings }
  }
}
