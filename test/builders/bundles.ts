/**
 * Builders of diagnoses and bundles, made of invented logs by the real way: scan, conclude, write.
 *
 * @module
 */
import { sha256Hex } from '@mooc-panorama/shared/base/digest.ts'
import { writeBundle } from '@mooc-panorama/shared/bundle/write-bundle.ts'
import { concludeDiagnosis, type ConcludeOptions } from '@mooc-panorama/shared/diagnosis/conclude.ts'
import type { Diagnosis } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import type { PartialDiagnosis, ScanSettings } from '@mooc-panorama/shared/diagnosis/partial.ts'
import { defaultScanSettings } from '@mooc-panorama/shared/diagnosis/scan-settings.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { createLineScanner } from '@mooc-panorama/shared/scan/line-scanner.ts'
import { aMobilePlay, aPageView, aPlayVideo, aProblemCheck, aProblemCheckForm, anEnrollment, anEvent, logOf } from './events.ts'

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
  return concludeDiagnosis(partial, {
    name: { institution: 'northlake', course: 'optics', offering: '2016-T1' },
    platform: edx,
    settings: scanSettings,
    minCount: 1,
    seed: 'a seed for tests',
    input: { files: 1, damagedFiles: 0 },
    ...change,
  })
}

export function aBundle(
  diagnosis = aDiagnosis(),
  { seeded = false, minCount = 1 }: { seeded?: boolean; minCount?: number } = {},
): Map<string, Uint8Array> {
  const { samplesPerShape, minUsers } = scanSettings
  const settings = { samplesPerShape, minUsers, minCount }
  return writeBundle(diagnosis, { toolVersion: '0.1.0', seeded, settings, platform: edx })
}

export function textIn(files: ReadonlyMap<string, Uint8Array>, name: string): string {
  return new TextDecoder().decode(files.get(name))
}

/** The bundle with one file changed or added, and a manifest that lists it as it is now. */
export function withFile(files: ReadonlyMap<string, Uint8Array>, name: string, content: string | Uint8Array): Map<string, Uint8Array> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return resealed(new Map(files).set(name, bytes))
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
