/**
 * What somebody has decided in a review, as a file that stays with the owner of the log: `local/review.json`. A later run
 * that is given the file decides the same again.
 *
 * @module
 */
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod'
import { plainJson } from '@mooc-panorama/shared/base/plain-json.ts'
import { localFolder } from '@mooc-panorama/shared/bundle/layout.ts'
import { isFieldPath, type EventName } from '@mooc-panorama/shared/diagnosis/withheld.ts'

export const reviewFile = `${localFolder}/review.json`

const name = z.string().min(1).max(1_000)
const event = z.strictObject({ event_type: name, event_source: name })

const reviewSchema = z.strictObject({
  format: z.literal(1),
  dropped: z.strictObject({
    events: z.array(event).max(20_000),
    fields: z.array(z.string().max(1_000).refine(isFieldPath)).max(20_000),
    courses: z.array(name).max(2_000),
  }),
  /** Names that are to be shown. They are raw text of the log until a run has shown them. */
  approved: z.array(event).max(1_000),
})

export interface Decisions {
  events: readonly EventName[]
  fields: readonly string[]
  courses: readonly string[]
  approved: readonly EventName[]
}

export const noDecisions: Decisions = { events: [], fields: [], courses: [], approved: [] }

const mostBytes = 16 * 1024 * 1024

/** @returns `none` where there is no such file, `unreadable` where it is not one of ours */
export async function readDecisions(place: string): Promise<Decisions | 'none' | 'unreadable'> {
  const found = await stat(place).catch(() => undefined) // missing, or it may not be read
  if (found === undefined) return 'none'
  if (!found.isFile() || found.size > mostBytes) return 'unreadable'
  const { success, data } = reviewSchema.safeParse(plainJson(await readFile(place, 'utf8').catch(() => '')))
  if (!success) return 'unreadable'
  const { events, fields, courses } = data.dropped
  return { events: events.map(nameOf), fields, courses, approved: data.approved.map(nameOf) }
}

export function decisionsText({ events, fields, courses, approved }: Decisions): string {
  const dropped = { events: events.map(recordOf), fields, courses }
  return `${JSON.stringify({ format: 1, dropped, approved: approved.map(recordOf) }, null, 1)}\n`
}

export function reviewPlace(folder: string): string {
  return path.join(folder, reviewFile)
}

function nameOf({ event_type, event_source }: z.infer<typeof event>): EventName {
  return { eventType: event_type, eventSource: event_source }
}

function recordOf({ eventType, eventSource }: EventName) {
  return { event_type: eventType, event_source: eventSource }
}
