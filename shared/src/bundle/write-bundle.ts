/**
 * Makes the files of a bundle. The same diagnosis gives the same bytes, on every machine and in every time zone.
 *
 * @module
 */
import type { Sha256 } from '../base/digest.ts'
import { monthSpan, type DiagnosedCategory, type Diagnosis } from '../diagnosis/diagnosis.ts'
import type { EventName } from '../diagnosis/withheld.ts'
import type { Platform } from '../platforms/platform.ts'
import { csvText } from './csv.ts'
import { fileDigest } from './file-digest.ts'
import { bundleFiles, csvHeaders, samplesFile } from './layout.ts'
import { anonymisationRules, bundleFormat, checkRules, manifestSchema, type Manifest } from './manifest.ts'
import { readmeText } from './readme.ts'
import { sampleLine } from './sample-lines.ts'
import { shapesText } from './shapes-file.ts'
import { shareText } from './share.ts'

export interface BundleFacts {
  toolVersion: string
  /** The surrogates can be made again, because the user gave the seed. */
  seeded: boolean
  settings: Manifest['settings']
  platform: Platform
  /** A faster SHA-256 than that of the library, where the caller has one. */
  digestOf?: (bytes: Uint8Array) => Sha256
}

/**
 * @returns the files by name, in rising order of name. The caller passes them to `checkBundle` before writing them:
 *   the manifest already says that the check found nothing.
 */
export function writeBundle(diagnosis: Diagnosis, facts: BundleFacts): Map<string, Uint8Array> {
  const texts = new Map<string, string>([
    [bundleFiles.classification, classificationText(diagnosis)],
    [bundleFiles.shapes, shapesText(diagnosis.categories)],
    [bundleFiles.keptValues, keptValuesText(diagnosis)],
    [bundleFiles.redactions, redactionsText(diagnosis)],
    [bundleFiles.malformed, malformedText(diagnosis)],
    [bundleFiles.readme, readmeText(manifestHead(diagnosis, facts))],
  ])
  for (const category of diagnosis.categories) {
    const samples = samplesText(category)
    if (samples !== '') texts.set(samplesFile(category.id), samples)
  }
  const encoder = new TextEncoder()
  const files = [...texts].map(([path, text]) => [path, encoder.encode(text)] as const).sort(byName)
  // Parsing puts the keys in the order of the schema, whoever made the diagnosis. A refusal here is a bug.
  const manifest = manifestSchema.parse({
    ...manifestHead(diagnosis, facts),
    files: files.map(([path, bytes]) => ({ path, sha256: fileDigest(bytes, facts.digestOf), bytes: bytes.length })),
  })
  const manifestBytes = encoder.encode(`${JSON.stringify(manifest, null, 2)}\n`)
  return new Map([[bundleFiles.manifest, manifestBytes] as const, ...files].sort(byName))
}

function manifestHead(diagnosis: Diagnosis, facts: BundleFacts): Omit<Manifest, 'files'> {
  return {
    format: bundleFormat,
    tool: { name: 'diagnose', version: facts.toolVersion },
    platform: facts.platform.id,
    name: diagnosis.name,
    totals: diagnosis.totals,
    settings: facts.settings,
    ...(diagnosis.withheld !== undefined && { withheld: diagnosis.withheld }),
    anonymisation: {
      rules: anonymisationRules,
      vocabulary: facts.platform.vocabulary.version,
      seeded: facts.seeded,
      keptValues: sumOf(diagnosis.keptValues),
      replacedValues: sumOf(diagnosis.redactions),
      ...(diagnosis.approvals !== undefined && { approvals: diagnosis.approvals.map(approvalRecord) }),
      check: { rules: checkRules, findings: 0 },
    },
  }
}

function approvalRecord({ eventType, eventSource }: EventName) {
  return { event_type: eventType, event_source: eventSource }
}

function classificationText({ categories, totals }: Diagnosis): string {
  const rows = categories.map(({ eventType, eventSource, occurrences, shapes, courses, months }) => {
    const { firstMonth = '', lastMonth = '' } = monthSpan(months)
    const share = shareText(occurrences, totals.events)
    return [eventType, eventSource, occurrences, share, shapes.length, courses, firstMonth, lastMonth]
  })
  return csvText(csvHeaders.classification, rows)
}

function keptValuesText({ keptValues }: Diagnosis): string {
  const rows = keptValues.map(({ path, value, rule, count }) => [path, value, rule, count])
  return csvText(csvHeaders.keptValues, rows)
}

function redactionsText({ redactions }: Diagnosis): string {
  const rows = redactions.map(({ path, rule, count }) => [path, rule, count])
  return csvText(csvHeaders.redactions, rows)
}

function malformedText({ malformed }: Diagnosis): string {
  const rows = malformed.map(({ cause, count }) => [cause, count])
  return csvText(csvHeaders.malformed, rows)
}

/** The event's text is copied, not written again: its numbers keep their spelling. */
function samplesText({ shapes }: DiagnosedCategory): string {
  return shapes.flatMap(({ id, samples }) => samples.map(({ event }) => sampleLine(id, event))).join('')
}

function sumOf(rows: readonly { count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0)
}

/** By code unit: no locale has a say. */
function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0
}
