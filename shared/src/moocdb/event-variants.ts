/**
 * An event with one of its fields changed: the experiments by which a trace finds out what a field is good for.
 *
 * A changed value has the type of the old one and nearly its spelling: other digits and letters in the same places.
 *
 * @module
 */
import { formFields, jsonInText } from '../shape/payload-text.ts'
import { keyPath, mayStandInPath } from '../shape/path.ts'

export interface Variant {
  /** Of the changed fields, as in a shape: `event(json).id`, `event.answers.{key}`. */
  paths: readonly string[]
  event: unknown
}

export interface VariantOptions {
  /** Where a string may be a form. */
  payloadPaths: readonly string[]
  /** Other values of a field, by its name. */
  enumerations: ReadonlyMap<string, readonly string[]>
}

const deepest = 64
/** Keys that are changed everywhere. */
const mostKeys = 100
/** Of a long text, runs of letters and digits at both ends are changed. */
const runsAtEachEnd = 8

/** Every field in turn, and of each every change that may matter. */
export function* eventVariants(event: unknown, options: VariantOptions): Iterable<Variant> {
  const keys = new Map<string, Set<string>>()
  const noted = (key: string, path: string): void => {
    const paths = keys.get(key) ?? new Set()
    keys.set(key, paths.add(path))
  }
  yield* variantsOf({ value: event, path: '', key: '', depth: 0, rebuilt: (value) => value }, { ...options, noted })
  yield* renamedEverywhere(event, keys)
}

/** An id of something is the key of several objects; it stays one id where it is changed in all of them. */
function* renamedEverywhere(event: unknown, keys: ReadonlyMap<string, ReadonlySet<string>>): Iterable<Variant> {
  const text = JSON.stringify(event)
  for (const [key, paths] of [...keys].slice(0, mostKeys)) {
    const quoted = JSON.stringify(key).slice(1, -1)
    for (const other of otherTexts(quoted)) {
      yield { paths: [...paths], event: JSON.parse(text.replaceAll(quoted, other)) }
    }
  }
}

interface Walk extends VariantOptions {
  /** Called with each key that is the id of something. */
  noted(key: string, path: string): void
}

/** A place in an event. */
interface Place {
  value: unknown
  path: string
  key: string
  depth: number
  /** The whole event, with another value here. */
  rebuilt(value: unknown): unknown
}

function* variantsOf(place: Place, options: Walk): Iterable<Variant> {
  const { value, path, depth } = place
  if (depth > deepest) return
  if (Array.isArray(value)) yield* variantsOfArray(value, place, options)
  else if (typeof value === 'object' && value !== null) yield* variantsOfObject(value, place, options)
  else if (typeof value === 'string') yield* variantsOfText(value, place, options)
  else for (const other of othersOf(value)) yield { paths: [path], event: place.rebuilt(other) }
}

function* variantsOfArray(items: readonly unknown[], place: Place, options: Walk): Iterable<Variant> {
  for (const [index, value] of items.entries()) {
    const rebuilt = (other: unknown): unknown => place.rebuilt(items.with(index, other))
    yield* variantsOf({ ...place, value, path: `${place.path}[]`, depth: place.depth + 1, rebuilt }, options)
  }
}

function* variantsOfObject(object: object, place: Place, options: Walk): Iterable<Variant> {
  const entries = Object.entries(object)
  for (const [index, [key, value]] of entries.entries()) {
    const withEntry = (entry: [string, unknown]): unknown => place.rebuilt(objectOf(entries.with(index, entry)))
    const path = fieldPath(place.path, key)
    if (isName(key)) {
      options.noted(key, path)
      yield* otherKeys(key, (other) => ({ paths: [path], event: withEntry([other, value]) }))
    }
    const rebuilt = (other: unknown): unknown => withEntry([key, other])
    yield* variantsOf({ value, path, key, depth: place.depth + 1, rebuilt }, options)
  }
}

function* variantsOfText(text: string, place: Place, options: Walk): Iterable<Variant> {
  const { path, depth, rebuilt } = place
  const inner = jsonInText(text)
  if (inner !== undefined) {
    const encoded = (value: unknown): unknown => rebuilt(JSON.stringify(value))
    yield* variantsOf({ ...place, value: inner, path: `${path}(json)`, depth: depth + 1, rebuilt: encoded }, options)
    return
  }
  const isPayload = options.payloadPaths.includes(path.replaceAll(/\(json\)|\[\]/g, ''))
  const form = isPayload ? formFields(formIn(text)) : undefined
  if (form !== undefined) {
    yield* variantsOfForm(formIn(text), { ...place, path: `${path}(form)` })
    return
  }
  for (const other of [...otherTexts(text), ...(options.enumerations.get(place.key) ?? [])]) {
    if (other !== text) yield { paths: [path], event: rebuilt(other) }
  }
}

/** A form is written into its event as it is, outside of the quotes in which some browsers send it. */
function* variantsOfForm(form: string, { path, rebuilt }: Place): Iterable<Variant> {
  const pairs = form.split('&')
  for (const [index, pair] of pairs.entries()) {
    const [key = '', ...values] = pair.split('=')
    const own = fieldPath(path, key.replace(/(?:\[\]|%5B%5D)$/i, ''))
    const withPair = (other: string): Variant => ({ paths: [own], event: rebuilt(pairs.with(index, other).join('&')) })
    const value = values.join('=')
    if (isName(key)) yield* otherKeys(key, (other) => withPair(`${other}=${value}`))
    for (const other of otherTexts(value)) yield withPair(`${key}=${other}`)
  }
}

function formIn(text: string): string {
  if (!text.startsWith('"')) return text
  try {
    const inner: unknown = JSON.parse(text)
    return typeof inner === 'string' ? inner : text
  } catch {
    return text // the error would quote the payload
  }
}

function* otherKeys(key: string, variant: (key: string) => Variant): Iterable<Variant> {
  for (const other of otherTexts(key)) yield variant(other)
}

function othersOf(value: unknown): unknown[] {
  if (typeof value === 'boolean') return [!value]
  return typeof value === 'number' ? [value + 1, value - 1, value / 2 + 0.25] : []
}

/** The text with one of its runs of letters or digits changed; something for nothing. */
function otherTexts(text: string): string[] {
  if (text === '') return ['x', '1', '/x/']
  const runs = [...text.matchAll(/[A-Za-z]+|\d+/g)]
  const chosen =
    runs.length > 2 * runsAtEachEnd ? [...runs.slice(0, runsAtEachEnd), ...runs.slice(-runsAtEachEnd)] : runs
  const changed = chosen.map(({ index, 0: run }) => {
    const end = index + run.length
    return `${text.slice(0, end - 1)}${nextSign(text[end - 1] ?? '')}${text.slice(end)}`
  })
  return changed.length === 0 ? [`${text}x`] : changed
}

function nextSign(sign: string): string {
  const signs = /\d/.test(sign) ? '0123456789' : /[a-z]/.test(sign) ? letters : letters.toUpperCase()
  return signs[(signs.indexOf(sign) + 1) % signs.length] ?? sign
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** Keys that are ids of something, and not the platform's names of fields. */
function isName(key: string): boolean {
  return key.length >= 8 && /\d/.test(key)
}

function fieldPath(path: string, key: string): string {
  return keyPath(path, !isName(key) && mayStandInPath(key, path) ? key : '{key}')
}

/** Also with a key that is `__proto__`. */
function objectOf(entries: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(entries)
}
