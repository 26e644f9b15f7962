/**
 * The panorama's statuses as they were on a day, shipped with the command. The shelf is never asked about single events:
 * that would tell what an institution holds.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { snapshotCategorySchema, type SnapshotCategory } from '@mooc-panorama/shared/panorama/snapshot.ts'
import { supportText, type Status, type SupportStatus } from '@mooc-panorama/shared/panorama/status.ts'

export const snapshotSchema = z.strictObject({
  /** The day on which it was made, `YYYY-MM-DD`. */
  date: z.iso.date(),
  /** Origin of the panorama that it was taken from, such as `https://panorama.example`. The shipped one has none. */
  address: z.url({ protocol: /^https?$/ }).optional(),
  /** Rising by id. */
  categories: z.array(snapshotCategorySchema),
})
export type SnapshotFile = z.infer<typeof snapshotSchema>

/** Of one category. */
export type SnapshotStatus = Pick<SnapshotCategory, 'documentation' | 'support' | 'shapes' | 'shapes_passing'>

export interface Snapshot {
  date: string
  address: string | undefined
  categories: readonly SnapshotCategory[]
  statusOf(categoryId: string): SnapshotStatus | undefined
}

export function snapshotFrom({ date, address, categories }: SnapshotFile): Snapshot {
  const byId = new Map(categories.map((category) => [category.id, category]))
  return { date, address, categories, statusOf: (categoryId) => byId.get(categoryId) }
}

/** `DONE for 3 of 4 shapes`, where the shelf can translate some of an event's shapes. */
export function doneInPart({ shapes = 0, shapes_passing = 0 }: SnapshotStatus): string | undefined {
  if (shapes_passing === 0 || shapes_passing >= shapes) return undefined
  return supportText({ support: 'PARTLY', shapes_passing, shapes })
}

/** As the panorama has it: a word for programs, a text for people. @param supportPart by {@link doneInPart} */
export function shownSupport({
  support,
  supportPart,
}: {
  support: Status | undefined
  supportPart: string | undefined
}): {
  support: SupportStatus | 'unknown'
  support_text: string
} {
  const word = support ?? 'unknown'
  return { support: supportPart === undefined ? word : 'PARTLY', support_text: supportPart ?? word }
}

export function shippedSnapshotFile(): SnapshotFile {
  const text = readFileSync(new URL('./snapshot.json', import.meta.url), 'utf8')
  return snapshotSchema.parse(JSON.parse(text))
}
