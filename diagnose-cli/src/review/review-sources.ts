/**
 * What `diagnose review` needs and a bundle has no place for: what was kept and replaced in each sample, and names that
 * many users have and no rule shows. The names are text of the log, so the files stay in `local/`.
 *
 * @module
 */
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod'
import { plainJson } from '@mooc-panorama/shared/base/plain-json.ts'
import { localFolder } from '@mooc-panorama/shared/bundle/layout.ts'
import type { Diagnosis } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import type { PartialCategory } from '@mooc-panorama/shared/diagnosis/partial.ts'
import {
  tablesOf,
  tablesText,
  type SampleTables,
  type TabledDiagnosis,
} from '@mooc-panorama/shared/diagnosis/rule-tables.ts'
import type { EventName } from '@mooc-panorama/shared/diagnosis/withheld.ts'
import type { KeepBack } from '../run/keep-back.ts'
import { decisionsText, reviewFile } from './review-file.ts'

const tablesFile = `${localFolder}/review-samples.json`
export const namesFile = `${localFolder}/review-names.json`

const namesSchema = z.strictObject({
  format: z.literal(1),
  /** Most frequent first. */
  names: z
    .array(z.strictObject({ event_type: z.string().max(1_000), event_source: z.string().max(100), events: z.int() }))
    .max(100_000),
})

export interface UnlistedName extends EventName {
  events: number
}

/** Also the decisions that the run was given, so that the next review goes on from them. */
export function filesForReview(
  tabled: TabledDiagnosis,
  { decided }: Pick<KeepBack, 'decided'>,
  unlisted: readonly PartialCategory[],
): Map<string, Uint8Array> {
  const names = unlisted.map(({ eventType, eventSource, occurrences }) => {
    return { event_type: eventType, event_source: eventSource, events: occurrences }
  })
  const texts: [string, string][] = [
    [tablesFile, tablesText(tabled)],
    [namesFile, `${JSON.stringify({ format: 1, names }, null, 1)}\n`],
  ]
  if (Object.values(decided).some((list: readonly unknown[]) => list.length > 0)) {
    texts.push([reviewFile, decisionsText(decided)])
  }
  return new Map(texts.map(([name, text]) => [name, new TextEncoder().encode(text)]))
}

export interface ReviewSources {
  /** `undefined` where they are not there, or are those of another diagnosis. */
  tables: SampleTables | undefined
  unlisted: readonly UnlistedName[]
}

export async function readReviewSources(folder: string, diagnosis: Diagnosis): Promise<ReviewSources> {
  const names = namesSchema.safeParse(plainJson(await textOf(path.join(folder, namesFile))))
  return {
    tables: tablesOf(await textOf(path.join(folder, tablesFile)), diagnosis),
    unlisted: (names.data?.names ?? []).map(({ event_type, event_source, events }) => {
      return { eventType: event_type, eventSource: event_source, events }
    }),
  }
}

export function tablesFileOf(tabled: TabledDiagnosis): [string, Uint8Array] {
  return [tablesFile, new TextEncoder().encode(tablesText(tabled))]
}

const mostBytes = 256 * 1024 * 1024

async function textOf(place: string): Promise<string> {
  const found = await stat(place).catch(() => undefined) // missing, or it may not be read
  return found === undefined || !found.isFile() || found.size > mostBytes ? '' : readFile(place, 'utf8').catch(() => '')
}
