/**
 * Builders of diagnoses and bundles, made of invented logs by the real way: scan, conclude, write.
 *
 * @module
 */
import { sha256Hex } from '@mooc-panorama/shared/base/digest.ts'
import type { Problem } from '@mooc-panorama/shared/base/problem.ts'
import { checkBundle, type CheckOptions } from '@mooc-panorama/shared/bundle/check-bundle.ts'
import { samplesFile } from '@mooc-panorama/shared/bundle/layout.ts'
import type { Manifest, ShapesFile } from '@mooc-panorama/shared/bundle/manifest.ts'
import { writeBundle } from '@mooc-panorama/shared/bundle/write-bundle.ts'
import { categoryId } from '@mooc-panorama/shared/diagnosis/category.ts'
import { concludeDiagnosis, type ConcludeOptions } from '@mooc-panorama/shared/diagnosis/conclude.ts'
import type { Diagnosis } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import type { PartialDiagnosis, ScanSettings } from '@mooc-panorama/shared/diagnosis/partial.ts'
import { defaultScanSettings } from '@mooc-panorama/shared/diagnosis/scan-settings.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { createLineScanner } from '@mooc-panorama/shared/scan/line-scanner.ts'
import {
  aMobilePlay,
  aPageView,
  aPlayVideo,
  aProblemCheck,
  aProblemCheckForm,
  anEnrollment,
  anEvent,
  logOf,
} from './events.ts'

export const scanSettings: ScanSettings = defaultScanSettings({ low: 1, high: 2 })

/** Several categories, shapes, months and users; malformed and blank lines; names that may not be shown. */
export function aLog(): string {
  const clicks = Array.from({ length: 12 }, (_, i) => anEvent({ username: `learner_${i}`, ip: `10.${i}.0.1` }))
  const events = [
    ...clicks,
    aPlayVideo(),
    aPlayVideo({ time: '2016-04-01T00:00:00Z' }),
    aPlayVideo({ event: '' }),
    aProblemCheck(),
    aProblemCheckForm(),
    anEnrollment(),
    aMobilePlay(),
    aPageView('/courses/course-v1:NorthlakeX+PH101+2016_T1/about'),
    anEvent({ event_type: '=cmd|calc', name: '=cmd|calc' }),
    anEvent({ event_type: 'mirela.voss.clicked', name: 'mirela.voss.clicked' }),
  ]
  return `${logOf(events)}\n# a comment\nno json\n{"event_type": "play_vi\n[1]\n`
}

export function aPartial(log = aLog(), settings = scanSettings): PartialDiagnosis {
  const scanner = createLineScanner(edx, settings)
  scanner.push(new TextEncoder().encode(log))
  scanner.endFile()
  return scanner.finish()
}

export function aDiagnosis(partial = aPartial(), change: Partial<ConcludeOptions> = {}): Diagnosis {
  return concludeDiagnosis(partial, { ...concludeOptions, ...change })
}

/** Of a diagnosis that comes out the same each time. */
export const concludeOptions: ConcludeOptions = {
  name: { institution: 'northlake', course: 'optics', offering: '2016-T1' },
  platform: edx,
  settings: scanSettings,
  minCount: 1,
  seed: 'a seed for tests',
  input: { files: 1, damagedFiles: 0 },
}

interface BundleChange {
  seeded?: boolean
  minCount?: number
  samplesPerShape?: number
}

export function aBundle(
  diagnosis = aDiagnosis(),
  { seeded = false, minCount = 1, samplesPerShape = scanSettings.samplesPerShape }: BundleChange = {},
): Map<string, Uint8Array> {
  const settings = { samplesPerShape, minUsers: scanSettings.minUsers, minCount }
  return writeBundle(diagnosis, { toolVersion: '0.1.0', seeded, settings, platform: edx })
}

/** Where the samples of an edX category stand. */
export function samplesOf(eventType: string, eventSource: string): string {
  return samplesFile(categoryId({ platform: 'edx', eventType, eventSource }))
}

export function textIn(files: ReadonlyMap<string, Uint8Array>, name: string): string {
  return new TextDecoder().decode(files.get(name))
}

/** The bundle with one file changed or added, and a manifest that lists it as it is now. */
export function withFile(
  files: ReadonlyMap<string, Uint8Array>,
  name: string,
  content: string | Uint8Array,
): Map<string, Uint8Array> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return resealed(new Map(files).set(name, bytes))
}

/** The bundle with one text edited, and a manifest that lists it as it is now. */
export function withEdit(
  files: ReadonlyMap<string, Uint8Array>,
  name: string,
  edit: (text: string) => string,
): Map<string, Uint8Array> {
  const before = textIn(files, name)
  const after = edit(before)
  if (after === before) throw new Error(`the edit of ${name} changes nothing`)
  return withFile(files, name, after)
}

/** The bundle with figures of its manifest changed. */
export function withManifest(
  files: ReadonlyMap<string, Uint8Array>,
  change: (manifest: Manifest) => void,
): Map<string, Uint8Array> {
  const manifest = JSON.parse(textIn(files, 'manifest.json')) as Manifest
  change(manifest)
  return new Map(files).set('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)))
}

/** The bundle with something of `shapes.json` changed, and a manifest that lists it as it is now. */
export function withShapes(
  files: ReadonlyMap<string, Uint8Array>,
  change: (categories: ShapesFile['categories']) => void,
): Map<string, Uint8Array> {
  const shapes = JSON.parse(textIn(files, 'shapes.json')) as ShapesFile
  change(shapes.categories)
  return withFile(files, 'shapes.json', JSON.stringify(shapes))
}

/** What tests plant into bundles: no problem may quote it. */
const planted = /mirela|voss/i

/** What the check finds, without its hints; nothing where the bundle passes. */
export function problemsOf(files: ReadonlyMap<string, Uint8Array>, options?: CheckOptions): Omit<Problem, 'hint'>[] {
  const checked = checkBundle(files, edx, options)
  if (checked.ok) return []
  if (planted.test(JSON.stringify(checked.problem))) throw new Error('a problem quotes what was planted')
  return checked.problem.map((problem) => {
    const place = { ...problem }
    delete place.hint
    return place
  })
}

/** Lists the files anew in the manifest, as somebody would who edits a bundle by hand and knows the format. */
export function resealed(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const names = [...files.keys()].filter((name) => name !== 'manifest.json').sort()
  const listed = names.map((path) => {
    const bytes = files.get(path) ?? new Uint8Array()
    return { path, sha256: sha256Hex(bytes), bytes: bytes.length }
  })
  const manifest = { ...(JSON.parse(textIn(files, 'manifest.json')) as object), files: listed }
  return new Map(files).set('manifest.json', new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`))
}
