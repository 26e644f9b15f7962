/**
 * The name of a diagnosis: `<institution>-<course>-<offering>` (thesis). It is a file name and a key, so its letters are few.
 *
 * @module
 */
import { fail, ok, type Result } from '../base/result.ts'
import type { DiagnosisName } from './diagnosis.ts'

const diagnosisNamePattern =
  /^([A-Za-z0-9][A-Za-z0-9._]{0,63})-([A-Za-z0-9][A-Za-z0-9._]{0,63})-([A-Za-z0-9][A-Za-z0-9._-]{0,63})$/

/** The first two hyphens separate, so only the offering may have more of them. */
export function parseDiagnosisName(text: string): Result<DiagnosisName> {
  const [, institution, course, offering] = diagnosisNamePattern.exec(text) ?? []
  if (institution === undefined || course === undefined || offering === undefined) return fail({ code: 'bundle.name' })
  return ok({ institution, course, offering })
}

export function diagnosisNameText({ institution, course, offering }: DiagnosisName): string {
  return `${institution}-${course}-${offering}`
}
