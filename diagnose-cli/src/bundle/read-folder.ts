/**
 * Reads a diagnosis folder as the files of a bundle. `local/` is not part of it.
 *
 * @module
 */
import { constants, existsSync, statSync } from 'node:fs'
import { access, readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Problem } from '@mooc-panorama/shared/base/problem.ts'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { bundleFilePattern, bundleFiles, bundleLimits, localFolder } from '@mooc-panorama/shared/bundle/layout.ts'
import { ownerFile } from '../write/diagnosis-folder.ts'

/**
 * The diagnosis that a command means: the folder or file that was named, or the only diagnosis in that folder, as it is
 * with the folder of `--out`. Without a name it is the present folder.
 *
 * @returns its path, or `bundle.not-a-diagnosis`
 */
export async function findDiagnosisFolder(named: string | undefined, workingFolder: string): Promise<Result<string>> {
  const place = path.resolve(workingFolder, named ?? '.')
  if (!statSync(place).isDirectory() || existsSync(path.join(place, bundleFiles.manifest))) return ok(place)
  const found = (await readdir(place)).filter((name) => name.endsWith('.diagnosis'))
  const [only] = found
  if (only !== undefined && found.length === 1) return ok(path.join(place, only))
  const hint =
    found.length === 0 ? 'Name the folder of a diagnosis.' : 'There are several diagnoses in it: name one of them.'
  return fail({ code: 'bundle.not-a-diagnosis', hint, ...(named !== undefined && { file: named }) })
}

/**
 * @returns the files by name with `/` between folders, or what kept them from being read
 * @throws an error of the system where something may not be read
 */
export async function readDiagnosisFolder(folder: string): Promise<Result<Map<string, Uint8Array>, Problem[]>> {
  await access(folder, constants.R_OK | constants.X_OK)
  if (!existsSync(path.join(folder, bundleFiles.manifest))) return fail([{ code: 'bundle.not-a-diagnosis' }])
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = new Map<string, Uint8Array>()
  const problems: Problem[] = []
  let totalBytes = 0
  for (const entry of entries) {
    const place = path.join(entry.parentPath, entry.name)
    const name = path.relative(folder, place).split(path.sep).join('/')
    if (entry.isDirectory() || name.startsWith(`${localFolder}/`)) continue
    const { size } = entry.isFile() ? await stat(place) : { size: 0 }
    totalBytes += size
    if (!entry.isFile()) problems.push({ code: 'archive.bad-entry', file: name, hint: 'It is not a plain file.' })
    else if (!bundleFilePattern.test(name) && name !== ownerFile) {
      problems.push({ code: 'bundle.file-unlisted', file: name, hint: 'No diagnosis has such a file: take it out.' })
    } else if (size > bundleLimits.entryBytes) problems.push({ code: 'archive.entry-too-large', file: name })
    else if (totalBytes > bundleLimits.totalBytes) return fail([{ code: 'archive.too-large' }])
    else if (files.size === bundleLimits.entries) return fail([{ code: 'archive.too-many-entries' }])
    else files.set(name, new Uint8Array(await readFile(place)))
  }
  if (problems.length > 0) return fail(problems)
  return ok(new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))))
}
