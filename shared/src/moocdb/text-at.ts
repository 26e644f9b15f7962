/**
 * The text at a path of an event, where the path is one of a shape: `name`, `context.event_type`, `context(json).event_type`.
 *
 * @module
 */
import { jsonInText } from '../shape/payload-text.ts'

export interface TextAt {
  text: string
  /** The event with another text there. */
  replacedBy(text: string): object
}

/** @returns `undefined` where the event has no text there */
export function textAt(event: object, path: string): TextAt | undefined {
  return textBelow(event, path.split('.'), (value) => value as object) // what is given back is the event, rebuilt
}

const inText = '(json)'

function textBelow(value: unknown, steps: readonly string[], rebuilt: (value: unknown) => object): TextAt | undefined {
  const [step, ...rest] = steps
  if (step === undefined) return typeof value === 'string' ? { text: value, replacedBy: rebuilt } : undefined
  const isInText = step.endsWith(inText)
  const key = isInText ? step.slice(0, -inText.length) : step
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  const held = (value as Record<string, unknown>)[key] // an object, by the line above
  const withHeld = (other: unknown): object => rebuilt({ ...value, [key]: other })
  if (!isInText) return textBelow(held, rest, withHeld)
  const inner = typeof held === 'string' ? jsonInText(held) : undefined
  return textBelow(inner, rest, (other) => withHeld(JSON.stringify(other)))
}
