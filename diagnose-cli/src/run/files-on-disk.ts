/**
 * The files of a draft as they are on disk, not as they were meant to be.
 *
 * @module
 */
import type { Problem } from '@mooc-panorama/shared/base/problem.ts'
import { checkBundle } from '@mooc-panorama/shared/bundle/check-bundle.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import type { BundleFiles } from '@mooc-panorama/shared/verify/bundle-place.ts'
import { readDiagnosisFolder } from '../bundle/read-folder.ts'
import { ownerFile } from '../write/diagnosis-folder.ts'

/** @param checked the files that the check has found nothing in: what is on disk must be these, byte by byte */
export async function problemsOnDisk(folder: string, checked: BundleFiles): Promise<Problem[]> {
  const read = await readDiagnosisFolder(folder)
  if (!read.ok) return read.problem
  const files = read.value
  files.delete(ownerFile)
  if (areSame(files, checked)) return []
  const again = checkBundle(files, edx, { allowSeeded: true })
  return again.ok ? [{ code: 'bundle.digest-mismatch' }] : again.problem
}

function areSame(files: BundleFiles, others: BundleFiles): boolean {
  if (files.size !== others.size) return false
  return [...files].every(([name, bytes]) => {
    const other = others.get(name)
    return other !== undefined && Buffer.compare(bytes, other) === 0
  })
}
