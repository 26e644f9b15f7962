/**
 * A bundle under another name, for one upload: the folder here keeps its own.
 *
 * @module
 */
import { checkBundle } from '@mooc-panorama/shared/bundle/check-bundle.ts'
import type { Manifest } from '@mooc-panorama/shared/bundle/manifest.ts'
import { writeBundle, type BundleFacts } from '@mooc-panorama/shared/bundle/write-bundle.ts'
import type { Problem } from '@mooc-panorama/shared/base/problem.ts'
import { ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import type { DiagnosisName } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import type { OpenDiagnosis } from '../bundle/open-diagnosis.ts'

/** @returns the diagnosis with the files that it has under the name, or what the check finds in them */
export function underName(opened: OpenDiagnosis, name: DiagnosisName): Result<OpenDiagnosis, Problem[]> {
  const files = writeBundle({ ...opened.diagnosis, name }, factsOf(opened.manifest))
  const checked = checkBundle(files, edx, { allowSeeded: true })
  return checked.ok ? ok({ ...opened, files, ...checked.value }) : checked
}

/** What a bundle was made with, to write it again. */
export function factsOf({ tool, settings, anonymisation }: Manifest): BundleFacts {
  return { toolVersion: tool.version, seeded: anonymisation.seeded, settings, platform: edx }
}
