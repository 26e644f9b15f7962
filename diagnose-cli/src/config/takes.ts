/**
 * Which values a setting takes, in words.
 *
 * @module
 */
import * as z from 'zod'
import { configSchema, type SettingKey } from './settings.ts'

/** Of a schema of a setting, as JSON Schema says it. */
interface Takes {
  type?: unknown
  enum?: unknown[]
  minimum?: number
  maximum?: number
  maxLength?: number
}

/** `"samples" takes a whole number from 1 to 100. Sample events per shape.` */
export function takesText(name: string, key: SettingKey): string {
  const { description } = configSchema.shape[key]
  return `${name} takes ${valuesText(key)}.${description === undefined ? '' : ` ${description}`}`
}

function valuesText(key: SettingKey): string {
  const takes: Takes = z.toJSONSchema(configSchema.shape[key])
  if (takes.enum !== undefined) return `one of ${takes.enum.join(', ')}`
  if (takes.type === 'integer') return `a whole number from ${takes.minimum} to ${takes.maximum}`
  if (takes.type === 'boolean') return 'true or false'
  if (takes.type === 'array') return 'texts, with commas between'
  return `a text of at most ${takes.maxLength} characters`
}
