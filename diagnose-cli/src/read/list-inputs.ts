/**
 * From the paths that the user names to the files to read: folders opened, each file once, in an order that does not
 * depend on the file system.
 *
 * @module
 */
import type { BigIntStats } from 'node:fs'
import { access, constants, readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Problem } from '@mooc-panorama/shared/base/problem.ts'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { nameKind } from './log-name.ts'
import { isMissing } from './read-problem.ts'

export interface InputFile {
  /** For messages: the path as it follows from what the user typed; `-` for stdin. */
  name: string
  /** Bytes on disk when it was listed; `undefined` for pipes. */
  bytes: number | undefined
  /** Whether the user named it, rather than a folder above it. */
  isNamed: boolean
}

export interface InputList {
  files: InputFile[]
  /** Files of folders that do not look like logs. */
  others: number
  /** Logs of folders that are left out: in a compression that is not read, or no file is found behind their names. */
  leftOut: Problem[]
}

export const stdinName = '-'

/** @returns the files, or `input.not-found`, `input.not-readable`, `input.no-logs` */
export async function listInputs(paths: readonly string[], workingFolder: string): Promise<Result<InputList>> {
  const list: InputList = { files: [], others: 0, leftOut: [] }
  const seen = new Set<string>()
  for (const name of paths) {
    const problem =
      name === stdinName
        ? addStdin(list, seen)
        : await addPath(list, seen, name, path.resolve(workingFolder, name), true)
    if (problem !== undefined) return fail(problem)
  }
  if (list.files.length > 0) return ok(list)
  const [leftOut] = list.leftOut
  if (leftOut !== undefined) return fail(leftOut)
  return fail({
    code: 'input.no-logs',
    ...(paths[0] === undefined ? {} : { file: paths[0] }),
    hint: `Looked for names such as tracking.log, tracking.log.1 and tracking.log-20130301.gz; ${list.others} other files were left out. Name a file itself to have it read whatever its name.`,
  })
}

export const packedHint = 'xz is not read. Unpack the file, or pipe it: xz -dc FILE | diagnose run -'
const circleHint = 'It is a link that leads back to itself.'
const lostHint = 'It is a link to nothing, or its name is not UTF-8. Rename it, or pipe it: diagnose run - < FILE'

function addStdin(list: InputList, seen: Set<string>): undefined {
  if (!seen.has(stdinName)) list.files.push({ name: stdinName, bytes: undefined, isNamed: true })
  seen.add(stdinName)
}

async function addPath(
  list: InputList,
  seen: Set<string>,
  name: string,
  place: string,
  isNamed: boolean,
): Promise<Problem | undefined> {
  let stats: BigIntStats
  try {
    stats = await stat(place, { bigint: true })
  } catch (error) {
    const problem = notThere(name, error)
    if (isNamed || !isMissing(error)) return problem
    if (nameKind(path.basename(name)) !== 'other') list.leftOut.push({ hint: lostHint, ...problem })
    return undefined
  }
  if (!stats.isDirectory() && !isNamed) {
    const kind = stats.isFile() ? nameKind(path.basename(name)) : 'other'
    if (kind === 'other') list.others++
    if (kind === 'packed') list.leftOut.push({ code: 'input.not-readable', file: name, hint: packedHint })
    if (kind !== 'log') return undefined
  }
  // The same file may be reached by several paths, links and hard links: device and number say that it is the same.
  const identity = `${stats.dev}:${stats.ino}`
  if (seen.has(identity)) return undefined
  seen.add(identity)
  if (stats.isDirectory()) return addFolder(list, seen, name, place)
  if (!stats.isFile() && !stats.isFIFO()) {
    return { code: 'input.not-readable', file: name, hint: 'It is neither a file nor a pipe.' }
  }
  // Said now, not after the hours that the files before it take.
  if (stats.isFile() && !(await isReadable(place))) return { code: 'input.not-readable', file: name }
  list.files.push({ name, bytes: stats.isFile() ? Number(stats.size) : undefined, isNamed })
  return undefined
}

function notThere(file: string, error: unknown): Problem {
  if ((error as NodeJS.ErrnoException).code === 'ELOOP') return { code: 'input.not-readable', file, hint: circleHint }
  return { code: isMissing(error) ? 'input.not-found' : 'input.not-readable', file }
}

async function addFolder(
  list: InputList,
  seen: Set<string>,
  name: string,
  place: string,
): Promise<Problem | undefined> {
  let names: string[]
  try {
    names = await readdir(await realpath(place))
  } catch {
    return { code: 'input.not-readable', file: name, hint: 'The folder cannot be listed.' }
  }
  for (const child of names.sort(byCodeUnit)) {
    const problem = await addPath(list, seen, path.join(name, child), path.join(place, child), false)
    if (problem !== undefined) return problem
  }
  return undefined
}

async function isReadable(place: string): Promise<boolean> {
  return access(place, constants.R_OK).then(
    () => true,
    (error) => isMissing(error), // gone meanwhile: who reads it says so
  )
}

/** Not `localeCompare`: the order must not depend on the machine's language. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
